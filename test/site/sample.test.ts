import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFiles, builtPages, readBuilt, siteDir, textOf } from '../support/html.ts';

const itemPages = builtPages('sample')
  .filter((page) => /^plans\/[^/]+\/(?!sheets\/)[^/]+\/index\.html$/.test(page))
  .filter((page) => !readBuilt('sample', page).includes('http-equiv="refresh"'));

describe('the sample city', () => {
  it('has three plans with at least 12, 12 and 16 items', () => {
    const count = (plan: string) => itemPages.filter((page) => page.startsWith(`plans/${plan}/`)).length;
    expect([count('2013'), count('2015'), count('2023')].map((found, index) => found >= [12, 12, 16][index]!)).toEqual([
      true,
      true,
      true,
    ]);
  });
  it('says on every page that it is fictional', () => {
    const silent = builtPages('sample').filter((page) => !readBuilt('sample', page).includes('架空'));
    expect(silent).toEqual([]);
  });
  it.each([
    [
      '2013/02',
      '平成25年度（2013年度）のB（おおむね達成）から、平成26年度（2014年度）はA（予定を達成）に上がりました。',
    ],
    [
      '2013/03',
      '平成25年度（2013年度）のA（予定を達成）から、平成26年度（2014年度）はB（おおむね達成）に下がりました。',
    ],
  ])('says of %s which way its grade went', (item, words) =>
    expect(textOf(readBuilt('sample', `plans/${item}/index.html`))).toContain(words),
  );
  it('explains at least 20 words', () =>
    expect(readBuilt('sample', 'about/index.html').match(/id="term-/g)!.length).toBeGreaterThanOrEqual(20));
});

it('rules for hosts name files first: hosts read so many lines, and pages lead on by themselves', () => {
  const lines = readBuilt('sample', '_redirects').trimEnd().split('\n');
  const areFiles = lines.map((line) => /^\/\S*\.\w+ /.test(line));
  expect(new Set(areFiles).size).toBe(2);
  expect(areFiles).toEqual(areFiles.toSorted((a, b) => Number(b) - Number(a)));
});

describe('the weight of an item page', () => {
  const css = builtFiles('sample').filter((file) => file.startsWith('_astro/') && file.endsWith('.css'));
  it('is at most 30 kB for HTML and CSS together, compressed', () => {
    const styles = css.reduce((total, file) => total + gzipSync(readFileSync(join(siteDir('sample'), file))).length, 0);
    const heaviest = Math.max(...itemPages.map((page) => gzipSync(readBuilt('sample', page)).length));
    expect(heaviest + styles).toBeLessThan(30_000);
  });
});

describe('social cards', () => {
  const cards = builtFiles('sample').filter((file) => file.startsWith('og/'));
  it('are there for the site, every plan and every item', () => expect(cards).toHaveLength(1 + 3 + itemPages.length));
  it('are pictures of 1200 by 630', () => {
    for (const card of cards) {
      const bytes = readFileSync(join(siteDir('sample'), card));
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(statSync(join(siteDir('sample'), card)).size).toBeGreaterThan(5_000);
    }
  });
  it('are named on the pages that they belong to', () => {
    expect(readBuilt('sample', 'plans/2013/01/index.html')).toContain(
      'content="https://gyokaku.shiomi.example/og/plans/2013/01.png"',
    );
  });
});
