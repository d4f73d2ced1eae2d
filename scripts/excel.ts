import { checkedSettings } from './lib/environment.ts';
import { runExcel } from './lib/excel/command.ts';

const { code, out, err } = await runExcel(process.argv.slice(2), checkedSettings(2));
for (const line of out) console.log(line);
for (const line of err) console.error(line);
process.exitCode = code;
