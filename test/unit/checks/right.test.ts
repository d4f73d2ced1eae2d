import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixture } from '../../support/paths.ts';
import { problemsOfChanged, rightVariants, toldWhole } from '../../support/changed-content.ts';
import { keysOfFormat } from '../../support/format-keys.ts';

describe('the clean folder', () => {
  it('has no problem', async () => {
    expect((await problemsOfChanged({ changes: [] })).map(toldWhole)).toEqual([]);
  });

  it('uses every key of the format', () => {
    const text = readdirSync(fixture('clean'), { recursive: true, withFileTypes: true })
      .filter((entry) => /\.(yaml|mdx)$/.test(entry.name))
      .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
      .join('\n');
    const unused = keysOfFormat().filter((key) => !new RegExp(`(^|[\\s{,-])${key}:( |$)`, 'm').test(text));
    expect(unused).toEqual([]);
  });
});

describe('what is right in an unusual way is not complained of', () => {
  const variants = rightVariants();
  it.each(variants.map(({ right, ...changed }) => [right, changed] as const))('%s', async (_, changed) => {
    expect((await problemsOfChanged(changed)).map(toldWhole)).toEqual([]);
  });
  it('in at least 40 ways', () => expect(new Set(variants.map(({ right }) => right)).size).toBeGreaterThanOrEqual(40));
});
