import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftWord, laterWord } from '../support/embargo-content.ts';
import { everyText, holds } from '../support/every-text.ts';
import { builtFiles, siteDir } from '../support/html.ts';
import { allCases } from '../support/sampled.ts';

/** Files of a built site that hold a word, in their name or anywhere in their bytes, however packed. */
async function holding(site: string, word: string): Promise<string[]> {
  const found = await Promise.all(
    builtFiles(site).map(async (file) => {
      const texts = await everyText(join(siteDir(site), file));
      return file.includes(word) || texts.some((bytes) => holds(bytes, word)) ? [file] : [];
    }),
  );
  return found.flat().sort();
}

describe('on the eve of its day', () => {
  it('a sheet under embargo stands in no file: no page, index, download, card, sitemap or PDF', async () => {
    expect(await holding('embargo-eve', laterWord)).toEqual([]);
  });
  it('nor does a draft, though a public sheet continues it', async () => {
    expect(await holding('embargo-eve', draftWord)).toEqual([]);
  });
});

describe.runIf(allCases)('on its day', () => {
  it('the same content, built again, publishes the sheet in every form', async () => {
    const files = await holding('embargo-day', laterWord);
    for (const file of [
      `plans/2023/${laterWord}/index.html`,
      `plans/2023/${laterWord}/sheet/index.html`,
      'plans/2023/index.html',
      'plans/2023/sheets/index.html',
      'index.html',
      'departments/市民課/index.html',
      `data/2023/${laterWord}.json`,
      'data/archive.json',
      'data/tables/items.csv',
      'llms.txt',
      `plans/2023/${laterWord}/index.md`,
      'data/2023.json',
      'data/2023.csv',
      'data/2023.xlsx',
      `pdf/2023/${laterWord}.pdf`,
      'pdf/2023.pdf',
      `og/plans/2023/${laterWord}.png`,
      'sitemap-0.xml',
      `plans/2023/files/${laterWord}.txt`,
      `plans/2023/files/${laterWord}-figure.png`,
    ])
      expect(files).toContain(file);
    expect(files.filter((file) => file.startsWith('search-index/'))).not.toEqual([]);
  });
  it('and the draft still stands in no file', async () => {
    expect(await holding('embargo-day', draftWord)).toEqual([]);
  });
});
