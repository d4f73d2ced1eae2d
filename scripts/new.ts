import { checkedSettings } from './lib/environment.ts';
import { runNew } from './lib/new/command.ts';
import { finish } from './lib/outcome.ts';

const { stdin: input, stdout: output } = process;
const isAsked = input.isTTY && output.isTTY && !process.env.CI;
finish(await runNew(process.argv.slice(2), checkedSettings(2), isAsked ? { input, output } : null));
