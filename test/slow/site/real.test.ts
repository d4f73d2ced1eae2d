import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../../src/source/front-matter.ts';
import { readBuilt } from '../../support/html.ts';
import { realContent } from '../../support/paths.ts';

/** Every sentence of every cell: what is compared byte for byte. Ids and choices of the format are not cells. */
function sentencesOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return key === 'category' || key === 'stage'
      ? []
      : value
          .split('\n')
          .flatMap((line) => line.split(/(?<=。)/))
          .filter((sentence) => sentence.trim() !== '');
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => sentencesOf(entry, Array.isArray(value) ? key : name));
}

describe.skipIf(!existsSync(realContent))('the real sheet', () => {
  const read = () => {
    const split = splitFrontMatter(readFileSync(join(realContent, 'plans/2013/10.mdx'), 'utf8'));
    return 'kind' in split ? [] : sentencesOf(parse(split.yaml));
  };
  it.each(['plans/2013/10/index.html', 'plans/2013/10/sheet/index.html'])(
    'stands whole on %s, every sentence of every cell',
    (page) => {
      const sentences = read();
      expect(sentences.length).toBeGreaterThan(40);
      const html = readBuilt('real', page);
      expect(sentences.filter((sentence) => !html.includes(sentence))).toEqual([]);
    },
  );
});
