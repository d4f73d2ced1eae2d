import { runAstro } from './lib/astro.ts';
import { checkedAddress, checkedSettings } from './lib/environment.ts';

checkedSettings();
checkedAddress();
process.exitCode = await runAstro(['dev', ...process.argv.slice(2)], { ASTRO_DEV_BACKGROUND: '0' });
