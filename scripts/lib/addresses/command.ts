import { join, relative } from 'node:path';
import { isCited } from '../../../src/addresses/address.ts';
import { redirectsOf } from '../../../src/addresses/redirects.ts';
import { type ServerLines, apacheLines, nginxLines } from '../../../src/addresses/server-lines.ts';
import { siteAddresses } from '../../../src/addresses/site-addresses.ts';
import { formatProblems } from '../../../src/format-problems.ts';
import type { Settings } from '../../../src/settings.ts';
import { addressOf } from '../../../src/site-address.ts';
import { recordFile } from '../../../src/source/read-record.ts';
import { publishedWords } from '../../../src/words/published.ts';
import { nameOfContent, orExit } from '../environment.ts';
import type { Outcome } from '../outcome.ts';
import { readContent } from '../read-content.ts';
import { writeWhole } from '../kept-files.ts';
import { readArgs } from '../read-args.ts';
import { recordedIn } from './recorded.ts';
import { recordText } from './settle.ts';

const servers: Record<string, ServerLines> = { nginx: nginxLines, apache: apacheLines };

/** Adds what the content now yields to its record of what was published; or tells a server's rules for what has moved. */
export async function runAddresses(args: readonly string[], settings: Settings): Promise<Outcome> {
  const { usage, badServer } = publishedWords;
  const { server } = orExit(() => readArgs(args, usage, { server: { type: 'string' } }).values, 2);
  if (server !== undefined && !Object.hasOwn(servers, server))
    return { code: 2, out: [], err: [badServer(server), usage] };
  const { archive, problems } = await orExit(() => readContent(settings), 2);
  if (!archive) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    return { code: 1, out: [], err: [formatProblems(errors, nameOfContent(settings)), '', publishedWords.broken] };
  }
  const { base } = addressOf(process.env, process.cwd());
  if (server !== undefined) return { code: 0, out: [servers[server]!(redirectsOf(archive), base).trimEnd()], err: [] };
  const before = recordedIn(settings.contentDir);
  const now = [...siteAddresses(archive), ...redirectsOf(archive).map(({ from }) => from)].filter(isCited);
  const text = recordText([...before, ...now.filter((address) => settings.pdf || !address.startsWith('/pdf/'))]);
  const file = join(settings.contentDir, recordFile);
  await writeWhole(file, Buffer.from(text));
  const all = text.split('\n').length - 1;
  const said = publishedWords.written(relative(process.cwd(), file), all - new Set(before).size, all);
  return { code: 0, out: [said], err: [] };
}
