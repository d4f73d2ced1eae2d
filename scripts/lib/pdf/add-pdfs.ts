import { dirname, join } from 'node:path';
import { report } from '../../../src/words/report.ts';
import { diskFault } from '../disk-fault.ts';
import { orExit, outputDir } from '../environment.ts';
import { makePdfs } from './make.ts';
import { targetsOf } from './targets.ts';

/** Puts the PDFs of all sheets and booklets into a site that has just been built; its pages link to them. A site that would link to nothing ends the command. */
export async function addPdfs(site: string): Promise<void> {
  const targets = await targetsOf(site, {});
  const { remarks, failures } = await orExit(() => makePdfs(site, targets, join(site, 'pdf')));
  for (const remark of [...remarks, ...failures]) console.error(remark);
  if (failures.length === 0) return;
  const why = diskFault(dirname(site), outputDir());
  if (why !== null) console.error(why);
  console.error(report.failed);
  process.exit(1);
}
