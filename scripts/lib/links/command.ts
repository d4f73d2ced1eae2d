import { readArchive } from '../../../src/read-archive.ts';
import { linksWords } from '../../../src/words/links-command.ts';
import { checkedSettings, nameOfContent, orExit } from '../environment.ts';
import { readSources } from '../read-sources.ts';
import { askAll } from './ask-all.ts';
import { linksOption } from './options.ts';
import { targetsIn } from './targets.ts';
import { tell } from './tell.ts';

/** Nothing could be asked: not the same as links that lead nowhere. */
const failed = 2;

/** Asks every external address of the content whether it still leads somewhere. What is gone is a fault; what could not be reached is none. */
export async function runLinks(): Promise<void> {
  const { pause } = orExit(() => linksOption(process.argv.slice(2)), failed);
  const settings = checkedSettings(failed);
  const sources = await orExit(() => readSources(settings), failed);
  const { whole, unread } = readArchive(sources, settings.today);
  const targets = targetsIn(whole, sources);
  if (unread.length > 0) console.log(linksWords.unread(unread.length));
  if (targets.length === 0) return console.log(linksWords.none);
  const hosts = new Set(targets.map(({ url }) => new URL(url).host)).size;
  console.log(`${linksWords.asking(targets.length, hosts)}\n`);
  const answers = await askAll(targets, pause);
  console.log(tell(answers, nameOfContent(settings)));
  process.exitCode = answers.some(({ answer }) => answer.kind === 'gone') ? 1 : 0;
}
