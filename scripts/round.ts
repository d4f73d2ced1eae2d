import { checkedSettings } from './lib/environment.ts';
import { runRound } from './lib/round/command.ts';

const { code, out, err } = await runRound(process.argv.slice(2), checkedSettings(2));
for (const line of out) console.log(line);
for (const line of err) console.error(line);
process.exitCode = code;
