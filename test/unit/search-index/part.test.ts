import { describe, expect, it } from 'vitest';
import { checked, loadEngine } from '../../../src/search-index/engine.ts';
import { makePart } from '../../../src/search-index/part.ts';
import type { IndexedItem, PlanIndex } from '../../../src/search-index/plan-index.ts';
import { wordListsOf } from '../../../src/search-index/word-lists.ts';
import { type OraclePage, decodedIndex, indexByPagefind } from '../../support/pagefind-oracle.ts';

const engine = await loadEngine();

/** A number from 0 to below the limit, the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const next = chance(7);
const words = Array.from({ length: 400 }, (_, at) => `${'blwt'[at % 4]!}${at.toString(36).padStart(8, '0')}`);
const pageOf = (plan: number): OraclePage => ({
  words: Array.from({ length: next(2000) }, () => (next(9) === 0 ? null : words[next(next(400) + 1)]!)),
  filters: {
    plan: [`p${plan}`],
    year: [...new Set(Array.from({ length: next(4) }, () => String(2010 + next(9))))],
    ...(next(3) === 0 && { 状態: ['遅れ'] }),
  },
});
const plans = Array.from({ length: 7 }, (_, plan) => Array.from({ length: next(30) }, () => pageOf(plan)));

function planIndex(pages: readonly OraclePage[], latest: (page: OraclePage) => number = () => 2020): PlanIndex {
  const items = pages.map((page): IndexedItem => ({
    entry: [page.filters.plan![0]!, '/', '1', '見本', '見本'],
    from: 2013,
    latest: latest(page),
    filters: page.filters,
    starts: [0],
    kinds: [0],
    years: [[]],
  }));
  return { items, lists: wordListsOf(pages.map((page) => page.words)), readings: '', boxes: {} };
}

describe('a part of the index', () => {
  it('is what Pagefind makes of the same words and filters: every word, page and place', async () => {
    const made = decodedIndex(
      makePart(
        'closed',
        plans.map((pages) => planIndex(pages)),
        engine,
      ).files,
    );
    const byEngine = await indexByPagefind(plans.flat());
    expect(made.words.length).toBeGreaterThan(300);
    expect(made).toEqual(byEngine);
  });
  it('numbers the items of all plans by their newest record, and says which item each page is', async () => {
    const latest = ({ filters }: OraclePage) => Math.max(2010, ...filters.year!.map(Number));
    const part = makePart(
      'open',
      plans.map((pages) => planIndex(pages, latest)),
      engine,
    );
    const ordered = plans.flat().toSorted((a, b) => latest(b) - latest(a));
    expect(part.pages.map(([plan, item]) => plans[plan]![item])).toEqual(ordered);
    expect(decodedIndex(part.files)).toEqual(await indexByPagefind(ordered));
  });
  it('keeps a letter, a year and an amount without their places: in the title or not', () => {
    const anywhere = [...Array<null>(64).fill(null), 'u0001', ...Array<null>(200).fill(null), 'y2013', 'n041000'];
    const { files } = makePart('open', [planIndex([{ words: anywhere, filters: { plan: ['p'] } }])], engine);
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
      return makePart('open', [planIndex(pages)], engine).files;
    });
    const sizes = (files: Map<string, Uint8Array>) =>
      [...files].filter(([path]) => path.startsWith('index/')).map(([, { length }]) => length);
    expect(sizes(many!).length).toBeLessThan(3 * sizes(few!).length);
    expect(sizes(many!).length).toBeGreaterThan(sizes(few!).length);
  });
  it('is not written for another version of Pagefind', () => {
    expect(() => checked({ ...engine.entry, version: '1.6.0' })).toThrow(
      'Pagefind 1.6.0: the index is written for 1.5.2, see src/search-index/chunks.ts.',
    );
  });
  it('holds only what the page loads', () => {
    const names = [...makePart('open', [planIndex(plans[0]!)], engine).files.keys()];
    expect(names.filter((name) => !/^(index|filter)\//.test(name)).sort()).toEqual([
      'catalogue.json',
      'layout.json',
      'pagefind-entry.json',
      'pagefind.index.pf_meta',
      'pagefind.js',
      'wasm.unknown.pagefind',
    ]);
  });
});
