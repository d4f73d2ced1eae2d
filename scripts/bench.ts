import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { buildBench } from '../src/words/build-bench.ts';
import { corrected } from './lib/bench/archive/sheet.ts';
import { lettersOf, writeArchive } from './lib/bench/archive/write-archive.ts';
import { generatorsIn } from './lib/bench/generators.ts';
import { machineNow } from './lib/bench/machine.ts';
import { measureOthers } from './lib/bench/measure-others.ts';
import { measureOurs } from './lib/bench/measure-ours.ts';
import { benchOptions } from './lib/bench/options.ts';
import { ratiosOf } from './lib/bench/ratios.ts';
import type { Row, Run } from './lib/bench/row.ts';
import { tableOf } from './lib/bench/table.ts';
import { setUpWorkshop } from './lib/bench/workshop.ts';
import { orExit } from './lib/environment.ts';

const folder = resolve('.cache/bench');
const options = orExit(() => benchOptions(process.argv.slice(2), folder, new Date()));
const generators = options.alone ? [] : await generatorsIn(folder, console.error);
const machine = machineNow();
const work = `${folder}/work`;
const workshop = await setUpWorkshop(process.cwd(), `${work}/project`);

const runs: Run[] = [];
for (const items of options.items) {
  const tell = (name: Row['name']) => console.error(buildBench.measuring(items, buildBench.names[name]));
  const sheets = await writeArchive(`${work}/content`, items);
  const changed = corrected(sheets.at(-1)!);
  const rows = await orExit(async () => [
    ...(await measureOurs(workshop, `${work}/content`, changed, options.cards, tell)),
    ...(await measureOthers(`${work}/plain`, sheets, changed, generators, tell)),
  ]);
  runs.push({ items, letters: lettersOf(sheets), rows });
  console.log(`\n${tableOf(runs.at(-1)!)}\n`);
}
await rm(work, { recursive: true, force: true });
ratiosOf(runs).forEach((line) => console.log(line));
await mkdir(dirname(options.out), { recursive: true });
await writeFile(options.out, `${JSON.stringify({ machine, runs }, null, 2)}\n`);
console.log(buildBench.written(options.out));
