import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { today } from './archive/plan.ts';
import type { BenchSheet } from './archive/sheet.ts';
import { writeSheet } from './archive/write-archive.ts';
import { sizeOf } from './folder-size.ts';
import { measure } from './measure.ts';
import type { Row } from './row.ts';
import { readBesides, readMarks, stagesOf } from './stages.ts';
import type { Workshop } from './workshop.ts';

type BuildName = 'build-first' | 'build-again' | 'build-changed' | 'build-cards';

/**
 * Our own commands over an archive, one after another as a day's work would call them.
 * @param changed the sheet that is changed between two builds
 * @param tell says what is being measured
 */
export async function measureOurs(
  { dir, empty }: Workshop,
  content: string,
  changed: BenchSheet,
  cards: boolean,
  tell: (name: Row['name']) => void,
): Promise<Row[]> {
  const settings = { CONTENT_DIR: content, BUILD_DATE: today, OUT_DIR: '', SITE_URL: '', BASE: '', PDF: '', ADMIN: '' };
  const run = (script: string, env: Record<string, string>) =>
    measure({ file: process.execPath, args: [join('scripts', script)], cwd: dir, env: { ...settings, ...env } });

  const check = async (name: 'check-first' | 'check-again'): Promise<Row> => {
    tell(name);
    const { samples: _, ...measured } = await run('check.ts', {});
    return { name, ...measured, parts: [] };
  };
  const build = async (name: BuildName, pictures = false): Promise<Row> => {
    tell(name);
    const marks = join(dir, 'stages.jsonl');
    await rm(marks, { force: true });
    const { samples, ...measured } = await run('build.ts', { OG: pictures ? '1' : '0', STAGE_TIMES: marks });
    const { stages, pages } = stagesOf(readMarks(marks), samples, performance.timeOrigin + performance.now());
    const parts = [
      ...stages.map(({ stage, ...part }) => ({ name: stage, ...part })),
      ...readBesides(marks).map(({ beside, ...part }) => ({ name: `${beside}-beside` as const, ...part })),
    ];
    return { name, ...measured, ...sizeOf(join(dir, 'dist')), parts, pages };
  };

  await empty();
  const rows = [await check('check-first'), await check('check-again')];
  await empty();
  rows.push(await build('build-first'), await build('build-again'));
  await writeSheet(content, changed);
  rows.push(await build('build-changed'));
  if (!cards) return rows;
  await empty();
  return [...rows, await build('build-cards', true)];
}
