import { describe, expect, it } from 'vitest';
import { makePart } from '../../../src/search-index/part.ts';
import { planIndex, plans } from '../../support/index-pages.ts';
import { type OraclePage, decodedIndex, indexByPagefind } from '../../support/pagefind-oracle.ts';

describe('a part of the index', () => {
  it('is what Pagefind makes of the same words and filters: every word, page and place', async () => {
    const made = decodedIndex(
      makePart(
        'closed',
        plans.map((pages) => planIndex(pages)),
      ).files,
    );
    const byPagefind = await indexByPagefind(plans.flat());
    expect(made.words.length).toBeGreaterThan(300);
    expect(made).toEqual(byPagefind);
  });
  it('numbers the items of all plans by their newest record, and says which item each page is', async () => {
    const latest = ({ filters }: OraclePage) => Math.max(2010, ...filters.year!.map(Number));
    const part = makePart(
      'open',
      plans.map((pages) => planIndex(pages, latest)),
    );
    const ordered = plans.flat().toSorted((a, b) => latest(b) - latest(a));
    expect(part.pages.map(([plan, item]) => plans[plan]![item])).toEqual(ordered);
    expect(decodedIndex(part.files)).toEqual(await indexByPagefind(ordered));
  });
  it('keeps a letter, a year and an amount without their places: in the title or not', () => {
    const anywhere = [...Array<null>(64).fill(null), 'u0001', ...Array<null>(200).fill(null), 'y2013', 'n041000'];
    const { files } = makePart('open', [planIndex([{ words: anywhere, filters: { plan: ['p'] } }])]);
    expect(decodedIndex(files).words).toEqual([
      ['n041000', [[0, [-25, 128], []]], []],
      ['u0001', [[0, [-25, 0], []]], []],
      ['y2013', [[0, [-25, 128], []]], []],
    ]);
  });
  it('cuts a larger index into larger chunks, and gives a word that fills one a chunk of its own', () => {
    const [few, many] = [200, 800].map((count) => {
      const pages = Array.from({ length: count }, (_, at) => ({
        words: Array.from({ length: 3000 }, (_, place) => (place % 3 === 0 ? 'b0' : `b${at % 9}x${place}`)),
        filters: { plan: ['p'] },
      }));
      return makePart('open', [planIndex(pages)]).files;
    });
    const sizes = (files: Map<string, Uint8Array>) =>
      [...files].filter(([path]) => path.startsWith('index/')).map(([, { length }]) => length);
    expect(sizes(many!).length).toBeLessThan(3 * sizes(few!).length);
    expect(sizes(many!).length).toBeGreaterThan(sizes(few!).length);
  });
  it('holds only what the page loads', () => {
    const names = [...makePart('open', [planIndex(plans[0]!)]).files.keys()];
    expect(names.filter((name) => !/^(index|filter)\//.test(name)).sort()).toEqual([
      'catalogue.json',
      'layout.json',
      'pagefind.index.pf_meta',
    ]);
  });
});
