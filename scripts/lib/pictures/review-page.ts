import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pictureWords } from '../../../src/words/pictures.ts';
import { git, ours } from './run.ts';
import type { Studio } from './studio.ts';

const sheet = 'content/plans/2023/dx-01.mdx';

/** The page for reviewers, of a grade and a text that change. */
export async function reviewPage({ dir, page }: Studio): Promise<Buffer> {
  const file = join(dir, sheet);
  const text = await readFile(file, 'utf8');
  const at = text.indexOf('  2025:\n    plan:');
  const year = text
    .slice(at)
    .replace('    grade: A', '    grade: S')
    .replace(/ {4}assessment: .*/, `    assessment: ${pictureWords.assessment}`);
  await writeFile(file, text.slice(0, at) + year);
  const out = join(dir, 'review.html');
  ours('review', ['--base', 'main', '--out', out], dir);
  git(dir, 'checkout', '-q', '--', sheet);
  const view = await page(1280, 900);
  await view.goto(pathToFileURL(out).href);
  const picture = await view.screenshot({ fullPage: true });
  await view.close();
  return picture;
}
