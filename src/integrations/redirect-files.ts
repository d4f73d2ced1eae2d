import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { encodedAddress, isFile } from '../addresses/address.ts';
import { redirectsOf } from '../addresses/redirects.ts';
import { netlifyLines, redirectsFileOfSite } from '../addresses/server-lines.ts';
import { settingsOf } from '../settings.ts';
import { sharedArchive } from '../shared-archive.ts';

/**
 * What is beside the pages that lead on: the same for hosts that read `_redirects`, files among it.
 * @param redirected gets the addresses of those pages, which the site map leaves out
 */
export function redirectFiles(redirected: Set<string>): AstroIntegration {
  let [site, base] = ['', '/'];
  return {
    name: 'ayumi-redirect-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        site = new URL(base.replace(/\/?$/, '/'), config.site).href.replace(/\/$/, '');
      },
      'astro:build:start': async () => {
        redirected.clear();
        for (const { from } of redirectsOf(await sharedArchive())) redirected.add(`${site}${encodedAddress(from)}`);
      },
      'astro:build:done': async ({ dir }) => {
        const { pdf } = settingsOf(process.env, process.cwd(), () => new Date());
        const made = redirectsOf(await sharedArchive()).filter(({ to }) => pdf || !to.startsWith('/pdf/'));
        if (made.length === 0) return;
        // Hosts read so many lines and no more: pages lead on by themselves.
        const inOrder = made.toSorted((a, b) => Number(isFile(b.from)) - Number(isFile(a.from)));
        await writeFile(fileURLToPath(new URL(redirectsFileOfSite, dir)), netlifyLines(inOrder, base));
      },
    },
  };
}
