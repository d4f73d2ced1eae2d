import { checkedSettings, nameOfContent, orExit } from '../environment.ts';
import { readContent } from '../read-content.ts';
import { explain } from './explain.ts';
import { formats } from './formats.ts';
import { checkOptions } from './options.ts';

/** The command could not do its work: not the same as content that has errors. */
const failed = 2;

/** Checks the content, or explains a rule, as the command line says. */
export async function runCheck(): Promise<void> {
  const options = orExit(() => checkOptions(process.argv.slice(2)), failed);
  if (options.explain !== undefined) {
    console.log(orExit(() => explain(options.explain!), failed));
  } else {
    const settings = checkedSettings(failed);
    const reading = await orExit(() => readContent(settings), failed);
    console.log(formats[options.format]({ ...reading, folder: nameOfContent(settings), withNotes: options.notes }));
    const errors = reading.problems.filter(({ severity }) => severity === 'error').length;
    process.exitCode = reading.files === 0 ? failed : errors > 0 ? 1 : 0;
  }
}
