import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pagePolicy } from '../../../src/policy.ts';
import { unseenNamed } from '../../../src/legible.ts';
import type { Sides } from '../../../src/read-proposal.ts';
import { addressOf } from '../../../src/site-address.ts';
import { reviewWords } from '../../../src/words/review.ts';
import { runAstro } from '../astro.ts';

const root = '.cache/proposal';
/** From that root. */
const config = '../../src/proposal-site/astro.config.mjs';

/**
 * Renders the page with the site's own components, and puts it whole in its place.
 * @returns what it counts
 * @throws when it cannot be made or written
 */
export async function writePage(
  out: string,
  sides: Sides,
  remarks: readonly string[],
): Promise<Record<string, number>> {
  const dir = await mkdtemp(join(tmpdir(), 'ayumi-review-page-'));
  try {
    await mkdir(root, { recursive: true });
    const args = ['build', '--silent', '--root', root, '--config', config, '--outDir', dir];
    const code = await runAstro(args, { PROPOSAL: JSON.stringify({ sides, remarks }) });
    if (code !== 0) throw new Error(reviewWords.failed);
    const html = await readFile(join(dir, 'index.html'), 'utf8');
    // A change is read before anything in it is refused: no letter of it may hide from its reader, or turn what stands beside it.
    await putInPlace(out, withPolicy(unseenNamed(withWholeAddresses(html))));
    return JSON.parse(await readFile(join(dir, 'counts.json'), 'utf8')) as Record<string, number>;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** @throws where it cannot be written; what stood there is left as it was */
async function putInPlace(out: string, html: string): Promise<void> {
  const part = `${out}.part`;
  try {
    await mkdir(dirname(resolve(out)), { recursive: true });
    await writeFile(part, html);
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true });
    throw new Error(reviewWords.cannotWrite(out), { cause: error });
  }
}

/** Links of the texts lead to the public site: beside a file that someone was sent there is no site. */
function withWholeAddresses(html: string): string {
  const { site, base } = addressOf(process.env, process.cwd());
  if (!site) return html;
  const start = new URL(base, site).href.replace(/\/$/, '');
  return html.replace(/ href="\/(?!\/)/g, () => ` href="${start}/`);
}

/** The page holds what others have written, and nothing in it may run or be asked for. Its styles stand in it. */
function withPolicy(html: string): string {
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => text!);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy({ styles })}">`;
  return html.replace('<meta charset="utf-8">', (first) => first + policy);
}
