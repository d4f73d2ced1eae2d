import { explain } from './lib/check/explain.ts';
import { formats } from './lib/check/formats.ts';
import { checkOptions } from './lib/check/options.ts';
import { checkedSettings, nameOfContent, orExit } from './lib/environment.ts';
import { readContent } from './lib/read-content.ts';

/** The command could not do its work: not the same as content that has errors. */
const failed = 2;

const options = orExit(() => checkOptions(process.argv.slice(2)), failed);
if (options.explain !== undefined) {
  console.log(orExit(() => explain(options.explain!), failed));
} else {
  const settings = checkedSettings(failed);
  const reading = await readContent(settings);
  console.log(formats[options.format]({ ...reading, folder: nameOfContent(settings), withNotes: options.notes }));
  const errors = reading.problems.filter(({ severity }) => severity === 'error').length;
  process.exitCode = reading.files === 0 ? failed : errors > 0 ? 1 : 0;
}
