import { portableWords } from '../src/words/portable.ts';
import { orExit } from './lib/environment.ts';
import { recoverOutput } from './lib/output.ts';
import { copySite } from './lib/portable/copy-site.ts';
import { portableOptions } from './lib/portable/options.ts';

const { from, out } = orExit(() => portableOptions(process.argv.slice(2)));
recoverOutput(from);
const pages = await orExit(() => copySite(from, out));
console.log(portableWords.done(pages, out));
