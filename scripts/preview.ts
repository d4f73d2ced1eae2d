import { runAstro } from './lib/astro.ts';
import { checkedAddress, outputDir } from './lib/environment.ts';
import { recoverOutput } from './lib/output.ts';

checkedAddress();
recoverOutput(outputDir());
process.exitCode = await runAstro(['preview', '--port', '4321', '--outDir', outputDir(), ...process.argv.slice(2)], {});
