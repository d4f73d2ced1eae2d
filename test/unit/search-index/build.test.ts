import { describe, expect, it, onTestFinished } from 'vitest';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Archive } from '../../../src/model/archive.ts';
import type { Manifest, StoredItem, StoredLayout } from '../../../src/search/stored.ts';
import { type SearchFiles, buildSearchFiles } from '../../../src/search-index/build.ts';
import { partCache } from '../../../src/search-index/cache.ts';
import { item, reading } from '../../support/read.ts';

const newPlan = `name: 新しいプラン
years: {from: 2024, to: 2028}
levels: [柱]
outline: [{id: a, title: 仕事}]
grades: [{code: A, label: 達成, tone: good}]
`;
const files = {
  'plans/2013/01.mdx': item({ years: '{2013: {plan: 台帳を作る, issues: "**人手**が足りない", grade: A}}' }),
  'plans/2024/plan.yaml': newPlan,
  'plans/2024/01.mdx': item({ title: '電子申請', category: 'a', years: '{2024: {plan: 様式を決める}}' }),
};

async function archiveOf(changes: Record<string, string | null> = {}): Promise<Archive> {
  const { archive, problems } = await reading({ ...files, ...changes }, '2026-01-01');
  expect(problems).toEqual([]);
  return archive!;
}

async function cacheDir(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'ayumi-index-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

const json = <T>({ files: made }: SearchFiles, path: string) =>
  JSON.parse(Buffer.from(made.get(path)!).toString()) as T;
const manifestOf = (made: SearchFiles) => json<Manifest>(made, 'index.json');

describe('the index of an archive', () => {
  it('has a part for running plans and one for closed ones', async () => {
    const made = await buildSearchFiles(await archiveOf(), partCache(await cacheDir()));
    expect(made.parts).toEqual([
      { name: 'open', items: 1, reused: false },
      { name: 'closed', items: 1, reused: false },
    ]);
    const [open, closed] = manifestOf(made).parts;
    for (const { folder } of [open!, closed!])
      for (const file of ['pagefind-entry.json', 'pagefind.js', 'layout.json', 'catalogue.json'])
        expect(made.files.has(`${folder}/${file}`)).toBe(true);
  });
  it('holds the cells as the reader sees them, each with its year, its label and its place', async () => {
    const made = await buildSearchFiles(await archiveOf(), partCache(await cacheDir()));
    const { folder } = manifestOf(made).parts[1]!;
    const stored = json<StoredItem>(made, `${folder}/cells/c0.json`);
    expect(stored.id).toBe('2013/01');
    expect(stored.cells).toContainEqual([
      5,
      '平成25年度 ・ 課題、今後の方針、改善事項など',
      'y2013-issues',
      [2013],
      '人手が足りない',
    ]);
    const [layout] = json<StoredLayout[]>(made, `${folder}/layout.json`);
    expect(layout!.starts).toHaveLength(stored.cells.length);
    expect(layout!.starts).toEqual([...layout!.starts].sort((a, b) => a - b));
  });
  it('takes the part of closed plans from the cache when only a running plan has changed', async () => {
    const cache = partCache(await cacheDir());
    const before = await buildSearchFiles(await archiveOf(), cache);
    const changed = { 'plans/2024/01.mdx': item({ title: '電子申請と決済', category: 'a' }) };
    const after = await buildSearchFiles(await archiveOf(changed), cache);
    expect(after.parts.map(({ name, reused }) => [name, reused])).toEqual([
      ['open', false],
      ['closed', true],
    ]);
    const [, closedBefore] = manifestOf(before).parts;
    const [openAfter, closedAfter] = manifestOf(after).parts;
    expect(closedAfter).toEqual(closedBefore);
    expect(openAfter!.folder).not.toBe(manifestOf(before).parts[0]!.folder);
    for (const [path, content] of before.files)
      if (path.startsWith(closedBefore!.folder)) expect(Buffer.from(after.files.get(path)!).equals(content)).toBe(true);
  });
  it('makes a part anew whose kept file is broken', async () => {
    const dir = await cacheDir();
    await buildSearchFiles(await archiveOf(), partCache(dir));
    for (const file of await readdir(dir)) await writeFile(join(dir, file), 'no part');
    const made = await buildSearchFiles(await archiveOf(), partCache(dir));
    expect(made.parts.map(({ reused }) => reused)).toEqual([false, false]);
  });
  it('is there, and empty, where nothing is published', async () => {
    const made = await buildSearchFiles(
      await archiveOf({ 'plans/2013/01.mdx': null, 'plans/2024/01.mdx': null }),
      partCache(await cacheDir()),
    );
    expect(manifestOf(made).parts).toEqual([]);
  });
  it('holds nothing of a draft', async () => {
    const draft = { 'plans/2024/02.mdx': item({ title: '秘密の取組', category: 'a', draft: 'true' }) };
    const made = await buildSearchFiles(await archiveOf(draft), partCache(await cacheDir()));
    for (const content of made.files.values()) expect(Buffer.from(content).includes('秘密')).toBe(false);
  });
});

describe('the lexicon', () => {
  it('does not lead to short words, which stand inside of others', async () => {
    const text = '水道の給水をコンビニエンスストアで受け付け、図書館でプランを示す';
    const made = await buildSearchFiles(
      await archiveOf({ 'plans/2024/02.mdx': item({ title: text, category: 'a' }) }),
      partCache(await cacheDir()),
    );
    const { same } = manifestOf(made);
    for (const word of ['水曜', '水曜日', 'ストライキ', '図書印刷', 'エン', '蘭']) expect(same[word]).toBeUndefined();
  });
  it('leads from readings, short forms and the glossary only to what stands in the sheets', async () => {
    const made = await buildSearchFiles(
      await archiveOf({
        'glossary.yaml': '- {term: 台帳, meaning: 一覧です。, kana: だいちょう, synonyms: [帳簿, 原簿]}\n',
      }),
      partCache(await cacheDir()),
    );
    const { same, readings } = manifestOf(made);
    expect(same['帳簿']).toEqual(['台帳']);
    expect(same['台帳']).toBeUndefined();
    expect(same['国保']).toBeUndefined();
    const read = Array.from({ length: readings.shards }, (_, at) =>
      json<Record<string, string[]>>(made, `${readings.folder}/${at}.json`),
    );
    const all = Object.assign({}, ...read) as Record<string, string[]>;
    expect(all['だいちょう']).toEqual(['台帳']);
    expect(all['でんししんせい']).toEqual(['電子申請']);
    expect(all['まどぐち']).toEqual(['窓口']);
    expect(all['こくほ']).toBeUndefined();
  });
});
