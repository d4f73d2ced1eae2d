import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { sites } from '../support/build-sites.ts';
import { builtPages, readBuilt } from '../support/html.ts';
import { sampled } from '../support/sampled.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Long Japanese titles are the items' own names.
    'long-title': 'off',
    // Astro writes <br> and <br/> alike; both are HTML.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // The doctype's case is free in HTML.
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Integrity hashes guard files from other hosts; ours come from the same one.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A tabindex on a region that scrolls is what WCAG 2.1.1 asks for.
    'no-redundant-role': 'error',
    // Years of the fiscal calendar are not telephone numbers.
    'tel-non-breaking': 'off',
  },
});

describe.each(sites.map(({ name }) => name))('the built site %s', (name) => {
  it('is valid HTML', async () => {
    const problems: string[] = [];
    for (const page of sampled(builtPages(name), 6)) {
      const report = await validator.validateString(readBuilt(name, page), page);
      problems.push(
        ...report.results.flatMap((result) =>
          result.messages.map((message) => `${page}:${message.line} ${message.ruleId} ${message.message}`),
        ),
      );
    }
    expect(problems.slice(0, 20)).toEqual([]);
  });
});
