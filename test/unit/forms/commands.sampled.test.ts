import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newOptions } from '../../../scripts/lib/new/options.ts';
import { runExcel } from '../../../scripts/lib/excel/command.ts';
import { runRound } from '../../../scripts/lib/round/command.ts';
import { readArchive } from '../../../src/read-archive.ts';
import { settingsOf } from '../../../src/settings.ts';
import { readFiles } from '../../../src/source/read-files.ts';
import { planCalendar } from '../../../src/forms/guide/plan/plan-calendar.ts';
import { root } from '../../support/paths.ts';
import { folder } from '../../support/repository.ts';
import { allCases } from '../../support/sampled.ts';

const documents = [
  'README.md',
  'docs/guide.md',
  'docs/excel.md',
  'docs/publish.md',
  'docs/editing-page.md',
  'docs/addresses.md',
];

/** Every `npm run …` of the documents, as it is written. */
async function commands(): Promise<string[][]> {
  const texts = await Promise.all(documents.map((file) => readFile(join(root, file), 'utf8')));
  const lines = texts.flatMap((text) => text.match(/npm run [a-z][^`\n#（]*/g) ?? []);
  return [...new Set(lines.map((line) => line.trim()))].map((line) => line.split(/\s+/).slice(2));
}

it('names in the documents no command that there is not', async () => {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const named = (await commands()).map(([verb]) => verb!);
  expect(named.length).toBeGreaterThan(20);
  expect([...new Set(named)].filter((verb) => !Object.hasOwn(scripts, verb))).toEqual([]);
});

it.runIf(allCases)(
  'runs on the sample what the documents and the days of a plan tell to run, in their order',
  async () => {
    const content = await folder('content');
    await cp(join(root, 'content'), content, { recursive: true });
    const out = await folder('excel');
    const settings = settingsOf({ CONTENT_DIR: content, BUILD_DATE: '2026-11-23' }, root, () => new Date());
    // What stands for something else is no command to type: PLAN, [--plan P], ファイル…
    const typed = (await commands()).filter((words) => words[1] === '--' && !/[[A-Z…]/.test(words.join('')));
    const argsOf = (verb: string) =>
      typed
        .filter(([own]) => own === verb)
        .map((words) => words.slice(2).map((word) => word.replace(/^調書(?=\/|$)/, out)));
    const plan = readArchive(await readFiles(content), '2026-11-23').whole.plans.find(({ id }) => id === '2023')!;
    const { entries } = planCalendar(plan, '2026-11-23');
    const days = entries.flatMap(({ round }) => (round === null ? [] : [[plan.id, ...round.split(' ')]]));
    const rounds = [...argsOf('round'), ...days];
    expect(rounds.length).toBeGreaterThan(4);
    for (const args of rounds) expect(await runRound(args, settings)).toMatchObject({ code: 0, err: [] });
    const excel = argsOf('excel');
    expect(excel.length).toBeGreaterThan(3);
    for (const args of excel) expect(await runExcel(args, settings)).toMatchObject({ code: 0, err: [] });
    expect(argsOf('new').map(newOptions)).toEqual([{ plan: '2023', item: 'dx-06', given: {} }]);
  },
);
