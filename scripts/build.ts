import { join } from 'node:path';
import { beginStage } from '../src/stage.ts';
import { report } from '../src/words/report.ts';
import { runNode, thriftyHeap, thriftyMemory } from './lib/astro.ts';
import { findChromium } from './lib/chromium.ts';
import { addEditingPage, editedRepository } from './lib/editing-page.ts';
import { checkedAddress, checkedSettings, orExit, outputDir } from './lib/environment.ts';
import { newBuildDir, swapIn } from './lib/output.ts';
import { addPdfs } from './lib/pdf/add-pdfs.ts';
import { takePageCache } from './lib/page-cache.ts';
import { contentHasErrors } from './lib/pages-outcome.ts';

const started = performance.now();
const settings = checkedSettings();
checkedAddress();

// Told before the work, not after it.
if (settings.pdf) await orExit(() => findChromium());
const repository = settings.editing ? orExit(() => editedRepository(settings.contentDir)) : null;

const target = outputDir();
const building = await newBuildDir(target);
const pages = await takePageCache(process.cwd(), `${building}-pages`);
// In a process of its own, which ends before PDFs are printed: the memory that pages take is free then.
const makePages = join(import.meta.dirname, 'lib', 'make-pages.ts');
const program = [...thriftyHeap, makePages, '--outDir', building, ...pages.args, ...process.argv.slice(2)];
const code = await runNode(program, { BUILD_DATE: settings.today, ...thriftyMemory, ...pages.env });
if (code === contentHasErrors) {
  await pages.release();
  console.error(report.stopped);
  process.exit(1);
}
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
