import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { planOf } from '../../../scripts/lib/bench/archive/plan.ts';
import { sheetOf } from '../../../scripts/lib/bench/archive/sheet.ts';
import { writePlainSite } from '../../../scripts/lib/bench/plain-site.ts';
import { textsWritten } from '../../support/texts-written.ts';

it('gives the other generators all that a sheet says, one page each', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'ayumi-bench-test-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  const sheets = [0, 1, 2].map((at) => sheetOf(planOf(1, 2), at));
  await writePlainSite(dir, sheets);
  expect(await readdir(join(dir, 'content/p001'))).toEqual(['i001.md', 'i002.md', 'i003.md']);
  const page = await readFile(join(dir, 'content/p001/i002.md'), 'utf8');
  for (const text of textsWritten(sheets[1]!.entry).flat()) expect(page).toContain(text);
});
