import { encode } from 'cborg';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPart } from '../../../src/client/search/index-part.ts';
import type { Filters } from '../../../src/client/search/search-index.ts';
import { chunkFile, filterFile, metaFile } from '../../../src/search/index-format.ts';
import { packed } from '../../../src/search-index/packed.ts';
import { makePart } from '../../../src/search-index/part.ts';
import { planIndex, plans, words } from '../../support/index-pages.ts';
import { filesByPagefind } from '../../support/pagefind-oracle.ts';

const folder = 'https://example.jp/search-index/open-0/';
const pages = plans.flat();
const own = makePart(
  'open',
  plans.map((some) => planIndex(some)),
).files;

/** Pagefind names its files by what is in them. */
async function byPagefind(): Promise<Map<string, Uint8Array>> {
  const files = await filesByPagefind(pages);
  return new Map([...files].map(([path, content]) => [path.endsWith('.pf_meta') ? metaFile : path, content]));
}

/** A host with these files, and what it was asked for. */
function host(files: ReadonlyMap<string, Uint8Array>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    const path = address.slice(folder.length);
    asked.push(path);
    const content = files.get(path);
    return Promise.resolve(content ? new Response(Buffer.from(content)) : new Response('<p>404</p>', { status: 404 }));
  });
  return asked;
}
afterEach(() => vi.unstubAllGlobals());

function placesIn(word: string): Map<number, number[]> {
  const of = pages.map(({ words: stream }) => stream.flatMap((one, place) => (one === word ? [place] : [])));
  return new Map([...of.entries()].filter(([, places]) => places.length > 0));
}

function pagesWith(name: string, values: readonly string[]): number[] {
  return [...pages.entries()].flatMap(([page, { filters }]) =>
    values.some((value) => filters[name]?.includes(value)) ? [page] : [],
  );
}

describe.each([
  ['this project', () => Promise.resolve(own)],
  ['Pagefind', byPagefind],
])('an index written by %s', (_, written) => {
  it('says of every word in which pages it stands, and where', async () => {
    host(await written());
    const part = await openPart(folder);
    for (const word of words) expect(await part.placesOf(word), word).toEqual(placesIn(word));
  });
  it('has no place for what is no word of it: before, between and behind those that are', async () => {
    host(await written());
    const part = await openPart(folder);
    for (const word of ['', 'a', 'b', words[0]!.slice(0, -1), `${words[0]}0`, 'c', 'zz', '窓口'])
      expect(await part.placesOf(word), word).toEqual(new Map());
  });
  it('narrows by any of a filter’s values, and by all of the filters', async () => {
    host(await written());
    const part = await openPart(folder);
    const years = ['2011', '2013'];
    expect([...(await part.allowedBy({ year: years }))]).toEqual(pagesWith('year', years));
    const both = pagesWith('year', years).filter((page) => pagesWith('状態', ['遅れ']).includes(page));
    expect(both.length).toBeGreaterThan(0);
    expect([...(await part.allowedBy({ year: years, 状態: ['遅れ'] }))]).toEqual(both);
    const nothing: Filters[] = [{ year: ['1066'] }, { nothing: ['a'] }, { plan: ['p1'], year: ['1066'] }, { plan: [] }];
    for (const none of nothing) expect(await part.allowedBy(none)).toEqual(new Set());
    expect((await part.allowedBy({})).size).toBe(pages.length);
  });
});

describe('a part of the index', () => {
  it('is loaded by what is asked of it, each file once', async () => {
    const asked = host(own);
    const part = await openPart(folder);
    expect(asked).toEqual([metaFile]);
    await Promise.all([part.placesOf(words[0]!), part.placesOf(words[0]!), part.allowedBy({ plan: ['p1'] })]);
    await part.placesOf(words[0]!);
    expect(asked.filter((path) => path.startsWith('index/'))).toEqual([chunkFile('0')]);
    expect(asked.filter((path) => path.startsWith('filter/'))).toHaveLength(1);
  });
  it('is read as well where a host unpacks it on the way', async () => {
    const { gunzipSync } = await import('node:zlib');
    host(new Map([...own].map(([path, content]) => [path, path.includes('.pf_') ? gunzipSync(content) : content])));
    const part = await openPart(folder);
    expect(await part.placesOf(words[0]!)).toEqual(placesIn(words[0]!));
  });
  const first = own.get(chunkFile('0'))!;
  it.each<[string, Uint8Array | null]>([
    ['is not there', null],
    ['is empty', new Uint8Array()],
    ['was cut off', first.subarray(0, first.length / 2)],
    ['is a page of the host', Buffer.from('<p>busy</p>')],
    ['is another one', own.get(chunkFile('1'))!],
    ['is none', packed(encode([]))],
  ])('fails where a chunk %s, never answers no, and asks for it again', async (_, content) => {
    const files = new Map(own);
    files.delete(chunkFile('0'));
    if (content) files.set(chunkFile('0'), content);
    host(files);
    const part = await openPart(folder);
    await expect(part.placesOf(words[0]!)).rejects.toThrow();
    expect((await part.placesOf(words.toSorted().at(-1)!)).size).toBeGreaterThan(0);
    files.set(chunkFile('0'), first);
    expect(await part.placesOf(words[0]!)).toEqual(placesIn(words[0]!));
  });
  it('fails where a filter does not come', async () => {
    host(new Map([...own].filter(([path]) => path !== filterFile('0'))));
    const part = await openPart(folder);
    await expect(part.allowedBy({ plan: ['p1'] })).rejects.toThrow(`404 ${folder}filter/0.pf_filter`);
  });
  it('is not opened where it does not come, and where it is of another format', async () => {
    host(new Map());
    await expect(openPart(folder)).rejects.toThrow(`404 ${folder}${metaFile}`);
    host(new Map([[metaFile, packed(encode(['1.6.0', [], [], [], [], []]))]]));
    await expect(openPart(folder)).rejects.toThrow('An index of 1.6.0, not of 1.5.2.');
    host(new Map([[metaFile, Buffer.from('<p>busy</p>')]]));
    await expect(openPart(folder)).rejects.toThrow(`Nothing of an index: ${folder}${metaFile}`);
  });
});
