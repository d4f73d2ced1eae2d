import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { planOf, today } from '../../scripts/lib/bench/archive/plan.ts';
import { type BenchSheet, corrected, sheetOf } from '../../scripts/lib/bench/archive/sheet.ts';
import { lettersOf, writeArchive, writeSheet } from '../../scripts/lib/bench/archive/write-archive.ts';
import { readArchive } from '../../src/read-archive.ts';
import { readFiles } from '../../src/source/read-files.ts';

const items = 330;
let dir: string;
let sheets: BenchSheet[];
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ayumi-bench-test-'));
  sheets = await writeArchive(dir, items);
});
afterAll(() => rm(dir, { recursive: true }));

const reading = async () => readArchive(await readFiles(dir), today);
const digest = async () => {
  const hash = createHash('sha256');
  for (const { path, text } of (await readFiles(dir)).files) hash.update(`${path}\n${text}`);
  return hash.digest('hex');
};

it('writes so many sheets, in plans of 100, of which only the last one runs', async () => {
  const { archive } = await reading();
  expect(archive!.plans.map(({ id, status, items }) => [id, status, items.length]).sort()).toEqual([
    ['p001', 'closed', 100],
    ['p002', 'closed', 100],
    ['p003', 'closed', 100],
    ['p004', 'open', 30],
  ]);
});

it('writes sheets that are valid and leave nothing to ask', async () => {
  expect((await reading()).problems).toEqual([]);
});

it('writes the same archive every time, in the place of what lay there', async () => {
  const first = await digest();
  await writeSheet(dir, { id: 'p001/more', entry: sheets[0]!.entry });
  expect(await digest()).not.toBe(first);
  await writeArchive(dir, items);
  expect(await digest()).toBe(first);
});

it('writes about 1,900 characters a sheet, and none that is quite another size', () => {
  const closed = sheets.slice(0, 300);
  expect(lettersOf(closed)).toBeGreaterThan(1850);
  expect(lettersOf(closed)).toBeLessThan(1990);
  const sizes = sheets.map((sheet) => lettersOf([sheet]));
  expect(Math.min(...sizes)).toBeGreaterThan(1450);
  expect(Math.max(...sizes)).toBeLessThan(2250);
});

it('fills the boxes that usual sheets have, in two to four years', () => {
  expect(new Set(sheets.map(({ entry }) => Object.keys(entry.years!).length))).toEqual(new Set([2, 3, 4]));
  for (const { entry } of sheets.slice(0, 300)) {
    expect(Object.keys(entry)).toEqual(
      expect.arrayContaining(['no', 'title', 'category', 'departments', 'background', 'purpose', 'indicators']),
    );
    for (const year of Object.values(entry.years!)) {
      expect(Object.keys(year)).toEqual(['plan', 'actual', 'checks', 'grade', 'assessment', 'issues']);
      expect(Object.keys(year.checks!)).toEqual(['h1', 'h2']);
    }
  }
});

it('says another thing in every sheet, also in an archive of 10,000', () => {
  const plans = 100;
  const titles = Array.from({ length: plans }, (_, at) => planOf(at + 1, plans)).flatMap((plan) =>
    Array.from({ length: 100 }, (_, at) => sheetOf(plan, at).entry.title),
  );
  expect(new Set(titles).size).toBe(10_000);
});

it('corrects one box of a sheet, and nothing else', async () => {
  const sheet = sheets.at(-1)!;
  const changed = corrected(sheet);
  expect(changed).toEqual({ ...sheet, entry: { ...sheet.entry, background: changed.entry.background } });
  await writeSheet(dir, changed);
  const written = await readFile(join(dir, 'plans/p004/i030.mdx'), 'utf8');
  expect(written).toContain(`background: ${String(changed.entry.background)}\n`);
  expect((await reading()).archive!.items.get('p004/i030')!.entry.background).not.toBe(sheet.entry.background);
});
