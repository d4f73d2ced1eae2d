import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// An error that nobody has looked at may be any error.
const unseenErrors = [
  {
    selector: 'CatchClause[param=null]',
    message: 'Name the error, and throw every one on that is not expected.',
  },
  {
    selector: "CallExpression[callee.property.name='catch'] > ArrowFunctionExpression[params.length=0]",
    message: 'Take the error, and throw every one on that is not expected.',
  },
];

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.build/', '.cache/', 'test/fixtures/'] },
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      // TypeScript knows what is defined.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': ['error', ...unseenErrors],
      // The ideographic space is a letter of Japanese text.
      'no-irregular-whitespace': 'off',
      // The schema, or the line before, has said that it is there; a comment would repeat it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // Not .astro: `astro check` knows the types there, while the parser of ESLint takes their expressions for `any`.
    files: ['{src,scripts,test}/**/*.ts', '*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    // Vitest's matchers are `any`, so that they fit wherever a value is expected.
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // What runs in the page is ours to keep from looping over content: inserted HTML comes from the Markdown room, which makes it safe.
    files: ['src/**/*.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  {
    // The model and the schema know no clock and no disk.
    files: ['src/model/**/*.ts', 'src/schema/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'The date is passed in.' }],
      'no-restricted-syntax': [
        'error',
        ...unseenErrors,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The date is passed in.' },
      ],
    },
  },
);
