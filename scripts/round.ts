import { checkedSettings } from './lib/environment.ts';
import { runRound } from './lib/round/command.ts';
import { finish } from './lib/outcome.ts';

finish(await runRound(process.argv.slice(2), checkedSettings(2)));
