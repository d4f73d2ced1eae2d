import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureWords } from '../../../src/words/pictures.ts';
import { git, ours } from './run.ts';
import type { Studio } from './studio.ts';

const sheet = 'content/plans/2023/dx-03.mdx';

/** What the check says of a sheet with one mistake, in the letters of a terminal. */
export async function checkReport({ dir, page }: Studio): Promise<Buffer> {
  const { office, written } = pictureWords.slip;
  const file = join(dir, sheet);
  await writeFile(file, (await readFile(file, 'utf8')).replace(office, written));
  const report = ours('check', [], dir, {}, [1]);
  git(dir, 'checkout', '-q', '--', sheet);
  const paper = await page(800, 400, 1.5);
  const text = report.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  await paper.setContent(`<!doctype html><html lang="ja"><style>${style}</style><pre>$ npm run check\n\n${text}</pre>`);
  const picture = await paper.locator('pre').screenshot();
  await paper.close();
  return picture;
}

const style = `
  body { margin: 0; background: white; color: #1a1a1a; }
  pre { margin: 0; padding: 24px 28px; font: 16px/1.8 "Noto Sans Mono CJK JP", monospace; white-space: pre-wrap; }
`;
