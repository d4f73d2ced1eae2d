import { describe, expect, it, onTestFinished } from 'vitest';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Archive } from '../../../src/model/archive.ts';
import type { Manifest, StoredItem, StoredLayout } from '../../../src/search/stored.ts';
import { type PartReport, buildIndex } from '../../../src/search-index/build.ts';
import { indexCache } from '../../../src/search-index/cache.ts';
import { indexSource } from '../../../src/search-index/source.ts';
import { item, reading } from '../../support/read.ts';
import { allCases } from '../../support/sampled.ts';

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

interface SearchFiles {
  files: Map<string, Uint8Array>;
  parts: PartReport[];
  /** Plans whose items were asked for, and how often. */
  asked: number[];
}

async function indexed(archive: Archive, dir: string): Promise<SearchFiles> {
  const files = new Map<string, Uint8Array>();
  const { plans, readPlan, named } = indexSource(archive);
  const asked = plans.map(() => 0);
  const counted = (number: number) => {
    asked[number]!++;
    return readPlan(number);
  };
  const parts = await buildIndex(plans, counted, named, indexCache(dir), (path, content) => {
    files.set(path, content);
    return Promise.resolve();
  });
  return { files, parts, asked };
}

const json = <T>({ files: made }: SearchFiles, path: string) =>
  JSON.parse(Buffer.from(made.get(path)!).toString()) as T;
const manifestOf = (made: SearchFiles) => json<Manifest>(made, 'index.json');

describe('the index of an archive', () => {
  it('has a part for running plans and one for closed ones', async () => {
    const made = await indexed(await archiveOf(), await cacheDir());
    expect(made.parts).toEqual([
      { name: 'open', items: 1, reused: false },
      { name: 'closed', items: 1, reused: false },
    ]);
    const [open, closed] = manifestOf(made).parts;
    for (const { folder } of [open!, closed!])
      for (const file of ['pagefind.index.pf_meta', 'layout.json', 'catalogue.json'])
        expect(made.files.has(`${folder}/${file}`)).toBe(true);
  });
  it('holds the cells as the reader sees them, each with its year, its label and its place', async () => {
    const made = await indexed(await archiveOf(), await cacheDir());
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
    const cache = await cacheDir();
    const before = await indexed(await archiveOf(), cache);
    const changed = { 'plans/2024/01.mdx': item({ title: '電子申請と決済', category: 'a' }) };
    const after = await indexed(await archiveOf(changed), cache);
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
  it.runIf(allCases)('indexes only the plan that has changed, and makes what an index made afresh is', async () => {
    const older = {
      'plans/2009/plan.yaml': newPlan.replace('2024, to: 2028', '2009, to: 2012').replace('新しい', '古い'),
      'plans/2009/01.mdx': item({ title: '窓口の時間', category: 'a', years: '{2009: {plan: 延ばす}}' }),
    };
    const dir = await cacheDir();
    await indexed(await archiveOf(older), dir);
    const kept = await readdir(dir);
    const changed = {
      ...older,
      'plans/2009/01.mdx': item({ title: '窓口の延長', category: 'a', years: '{2009: {plan: 夜も}}' }),
    };
    const after = await indexed(await archiveOf(changed), dir);
    const added = (await readdir(dir)).filter((file) => !kept.includes(file)).map((file) => file.replace(/-\w+$/, ''));
    expect(added.sort()).toEqual(['cells.2009', 'part.closed', 'plan.2009']);
    const afresh = await indexed(await archiveOf(changed), await cacheDir());
    expect(after.files).toEqual(afresh.files);
  });
  it.runIf(allCases)('makes anew what was kept and is broken', async () => {
    const dir = await cacheDir();
    const before = await indexed(await archiveOf(), dir);
    for (const file of await readdir(dir)) await writeFile(join(dir, file), 'no part');
    const made = await indexed(await archiveOf(), dir);
    expect(made.parts.map(({ reused }) => reused)).toEqual([false, false]);
    expect(made.files).toEqual(before.files);
    expect(made.asked.every((times) => times > 1)).toBe(true);
  });
  it.runIf(allCases)('is made whole where nothing can be kept', async () => {
    const file = join(await cacheDir(), 'no-folder');
    await writeFile(file, '');
    const made = await indexed(await archiveOf(), file);
    expect(made.files).toEqual((await indexed(await archiveOf(), await cacheDir())).files);
  });
  it.runIf(allCases)('keeps two versions of a plan and of a part, the last used ones', async () => {
    const dir = await cacheDir();
    for (const title of ['一', '二', '三', '一'])
      await indexed(await archiveOf({ 'plans/2024/01.mdx': item({ title: `取組${title}`, category: 'a' }) }), dir);
    const names = (await readdir(dir)).map((file) => file.replace(/-\w+$/, ''));
    expect(names.filter((name) => name === 'plan.2024')).toHaveLength(2);
    expect(names.filter((name) => name === 'plan.2013')).toHaveLength(1);
    expect(names.filter((name) => name === 'part.open')).toHaveLength(2);
  });
  it('is there, and empty, where nothing is published', async () => {
    const made = await indexed(
      await archiveOf({ 'plans/2013/01.mdx': null, 'plans/2024/01.mdx': null }),
      await cacheDir(),
    );
    expect(manifestOf(made).parts).toEqual([]);
  });
  it('holds nothing of a draft', async () => {
    const draft = { 'plans/2024/02.mdx': item({ title: '秘密の取組', category: 'a', draft: 'true' }) };
    const made = await indexed(await archiveOf(draft), await cacheDir());
    for (const content of made.files.values()) expect(Buffer.from(content).includes('秘密')).toBe(false);
  });
});

describe('the lexicon', () => {
  it.runIf(allCases)('does not lead to short words, which stand inside of others', async () => {
    const text = '水道の給水をコンビニエンスストアで受け付け、図書館でプランを示す';
    const made = await indexed(
      await archiveOf({ 'plans/2024/02.mdx': item({ title: text, category: 'a' }) }),
      await cacheDir(),
    );
    const { same } = manifestOf(made);
    for (const word of ['水曜', '水曜日', 'ストライキ', '図書印刷', 'エン', '蘭']) expect(same[word]).toBeUndefined();
  });
  it('leads from readings, short forms and the glossary only to what stands in the sheets', async () => {
    const made = await indexed(
      await archiveOf({
        'glossary.yaml': '- {term: 台帳, meaning: 一覧です。, kana: だいちょう, synonyms: [帳簿, 原簿]}\n',
      }),
      await cacheDir(),
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
