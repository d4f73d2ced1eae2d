import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PageResult } from '../../../src/accessibility/report.ts';
import { codeDigest } from '../../../src/code-digest.ts';
import { keptFiles } from '../kept-files.ts';

/** What was found on pages, kept between runs by all that they consist of. */
export interface KeptResults {
  /** What was found on a page when it was last the same; else what is found now. */
  of(html: string, examine: () => Promise<PageResult>): Promise<PageResult>;
  clear(): Promise<void>;
}

/**
 * A page that has not changed is not looked at again, as long as its scripts and style sheets, the browser, axe and this code are the same.
 * The day of the build stands on every page, and one day is as wide as another: it is left out.
 * @param site folder of the built site @param day as pages say it @param browser its version
 */
export function keptResults(site: string, dir: string, day: string, browser: string): KeptResults {
  const assets = createHash('sha256').update(codeDigest(['scripts/lib/accessibility', 'src/accessibility']));
  assets.update(browser);
  const folder = join(site, '_astro');
  for (const name of readdirSync(folder).sort())
    if (/\.(css|js)$/.test(name)) assets.update(name).update(readFileSync(join(folder, name)));
  const common = assets.digest('hex');
  const files = keptFiles(dir, '.json');
  return {
    async of(html, examine) {
      const key = createHash('sha256').update(common).update(html.replaceAll(day, '')).digest('hex').slice(0, 32);
      if (files.has(key)) return JSON.parse((await files.read(key)).toString('utf8')) as PageResult;
      const result = await examine();
      await files.write(key, Buffer.from(JSON.stringify(result)));
      return result;
    },
    clear: () => files.clear(),
  };
}
