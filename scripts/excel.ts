import { checkedSettings } from './lib/environment.ts';
import { runExcel } from './lib/excel/command.ts';
import { finish } from './lib/outcome.ts';

finish(await runExcel(process.argv.slice(2), checkedSettings(2)));
