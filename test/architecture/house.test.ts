import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../support/paths.ts';
import { filesBelow } from './imports.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(^|\s)\/\/[^\n]*/g, '');

it('keeps every Japanese word in src/words', () => {
  const speaking = filesBelow('src', ['.ts', '.astro'])
    .filter((file) => !file.startsWith('src/words/'))
    // The rules of Japanese text are about its letters: they are data there, not speech.
    .filter((file) => !file.startsWith('src/search/'))
    .filter((file) =>
      /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(
        withoutComments(read(file))
          .replace(/\[[^\]]*\\u[^\]]*\]/g, '')
          .replace(/\?\s*月\?|\\d\{1,2\}\)\\s\*月\?/g, ''),
      ),
    );
  // due.ts reads 「4～9月」 as printed: the letter is data there, not speech.
  expect(speaking.filter((file) => file !== 'src/model/due.ts')).toEqual([]);
});

it('has pages of at most 25 lines', () => {
  const long = filesBelow('src/pages').filter((file) => read(file).trimEnd().split('\n').length > 25);
  expect(long).toEqual([]);
});

it('keeps files short: median at most 60 lines, none over 250', () => {
  const lengths = [...filesBelow('src'), ...filesBelow('scripts')].map((file) => ({
    file,
    lines: read(file).split('\n').length,
  }));
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
  const styles = filesBelow('src', ['.css']).map((file) => ({ file, lines: read(file).split('\n').length }));
  expect([...lengths, ...styles].filter(({ lines }) => lines > 250)).toEqual([]);
});

it('has no index files, utils or helpers', () => {
  const vague = [...filesBelow('src'), ...filesBelow('scripts')].filter((file) =>
    /(^|\/)(index\.ts|utils?|helpers?)(\/|\.ts|$)/.test(file),
  );
  expect(vague).toEqual([]);
});

it('reads no clock and no default zone in the model', () => {
  const clocks = filesBelow('src/model').filter((file) =>
    /Date\.now|new Date\(\)|toLocaleString\(\)|Intl\.\w+\(\)/.test(read(file)),
  );
  expect(clocks).toEqual([]);
});

it('shows at its top level what the README names, and no more', () => {
  const made = read('.gitignore').replaceAll('/', '').split('\n');
  const top = readdirSync(root)
    .filter((name) => !name.startsWith('.') && !made.includes(name))
    .sort();
  expect(top).toEqual([
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    // Where hosts and people look for how to report a weakness.
    'SECURITY.md',
    'astro.config.mjs',
    'content',
    'docs',
    'eslint.config.js',
    'package-lock.json',
    'package.json',
    'public',
    'scripts',
    'src',
    'test',
    'tsconfig.json',
    'vitest.config.ts',
  ]);
});
