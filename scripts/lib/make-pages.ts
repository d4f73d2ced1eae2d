import { pathToFileURL } from 'node:url';
import { formatProblems } from '../../src/format-problems.ts';
import { chosenShard } from '../../src/shard/chosen-shard.ts';
import { shardEnv } from '../../src/shard/shard.ts';
import { shareArchive } from '../../src/shared-archive.ts';
import { beginStage } from '../../src/stage.ts';
import { astroProgram } from './astro.ts';
import { checkedSettings, nameOfContent, orExit } from './environment.ts';
import { freeMemory } from './free-memory.ts';
import { nothingBegun } from './pages-outcome.ts';
import { readContent } from './read-content.ts';

// Reads the content, and where it is good, becomes Astro's build in the same process: its pages are made of this one reading.
// What is written behind `make-pages.ts` goes to Astro as it stands.
beginStage('load');
const settings = checkedSettings();
const { archive, problems } = await readContent(settings);
if (problems.length > 0) console.error(`${formatProblems(problems, nameOfContent(settings))}\n`);
if (!archive) process.exit(nothingBegun);
const { PLANS_ASKED: asked } = process.env;
if (asked) Object.assign(process.env, shardEnv(orExit(() => chosenShard(asked, archive.plans), nothingBegun)));
shareArchive(archive);
// What was needed only to read and to check goes before pages are rendered.
freeMemory();

beginStage('bundle');
process.argv.splice(1, 1, astroProgram(), 'build');
await import(pathToFileURL(process.argv[1]!).href);
