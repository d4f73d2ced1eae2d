import { formatProblems } from '../src/format-problems.ts';
import { beginStage } from '../src/stage.ts';
import { report } from '../src/words/report.ts';
import { runAstro } from './lib/astro.ts';
import { findChromium } from './lib/chromium.ts';
import { addEditingPage, editedRepository } from './lib/editing-page.ts';
import { checkedAddress, checkedSettings, nameOfContent, orExit, outputDir } from './lib/environment.ts';
import { newBuildDir, swapIn } from './lib/output.ts';
import { addPdfs } from './lib/pdf/add-pdfs.ts';
import { takePageCache } from './lib/page-cache.ts';
import { readContent } from './lib/read-content.ts';

const started = performance.now();
beginStage('load');
const settings = checkedSettings();
checkedAddress();

const { problems } = await readContent(settings);
if (problems.length > 0) console.error(`${formatProblems(problems, nameOfContent(settings))}\n`);
if (problems.some((problem) => problem.severity === 'error')) {
  console.error(report.stopped);
  process.exit(1);
}

// Told before the work, not after it.
if (settings.pdf) await orExit(() => findChromium());
const repository = settings.editing ? orExit(() => editedRepository(settings.contentDir)) : null;

const target = outputDir();
const building = await newBuildDir(target);
beginStage('bundle');
const pages = await takePageCache(process.cwd(), `${building}-pages`);
const code = await runAstro(['build', '--outDir', building, ...pages.args, ...process.argv.slice(2)], {
  BUILD_DATE: settings.today,
  ...pages.env,
});
if (code !== 0) {
  console.error(report.failed);
  process.exit(1);
}
await pages.release();
beginStage('finish');
if (settings.pdf) await addPdfs(building);
if (repository) await addEditingPage(building, settings.contentDir, repository);
await swapIn(building, target);
console.log(report.built(((performance.now() - started) / 1000).toFixed(1), target));
