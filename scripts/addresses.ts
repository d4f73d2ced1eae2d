import { runAddresses } from './lib/addresses/command.ts';
import { checkedSettings } from './lib/environment.ts';
import { finish } from './lib/outcome.ts';

finish(await runAddresses(process.argv.slice(2), checkedSettings(2)));
