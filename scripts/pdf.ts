import { pdfWords } from '../src/words/pdf.ts';
import { orExit, outputDir } from './lib/environment.ts';
import { recoverOutput } from './lib/output.ts';
import { makePdfs } from './lib/pdf/make.ts';
import { pdfOptions } from './lib/pdf/options.ts';
import { targetsOf } from './lib/pdf/targets.ts';

const started = performance.now();
const site = outputDir();
recoverOutput(site);
const options = orExit(() => pdfOptions(process.argv.slice(2), site));
const targets = await orExit(() => targetsOf(site, options));
const { made, kept, remarks, failures } = await orExit(() => makePdfs(site, targets, options.out));
for (const remark of [...remarks, ...failures]) console.error(remark);
console.log(pdfWords.done(made, kept, ((performance.now() - started) / 1000).toFixed(1), options.out));
if (failures.length > 0) console.error(pdfWords.incomplete(failures.length));
process.exitCode = failures.length > 0 ? 1 : 0;
