import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isElsewhere, manifestFile, shardOf } from '../shard/shard.ts';

/**
 * Leaves out the pages that other machines make. They are still known here, since the site map names all pages in every shard.
 * To be asked after `stageTimes`: Astro asks one renderer alone, so that a shard's pages are not timed one by one.
 * @param elsewhere gets the addresses of the pages that are left out
 */
export function shardPages(elsewhere: string[]): AstroIntegration {
  let root = '';
  return {
    name: 'ayumi-shard-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const shard = shardOf(process.env);
        elsewhere.length = 0;
        if (!shard) return;
        setPrerenderer((astros) => ({
          ...astros,
          getStaticPaths: async () => {
            const paths = await astros.getStaticPaths();
            const isOurs = ({ pathname }: { pathname: string }) => !isElsewhere(pathname, shard);
            for (const path of paths)
              if (path.route.type === 'page' && !isOurs(path))
                elsewhere.push(`${root}${path.pathname.replace(/^\//, '')}`.replace(/\/?$/, '/'));
            return paths.filter(isOurs);
          },
        }));
      },
      // Until the build has said the rest, it is no shard that could be joined.
      'astro:build:done': async ({ dir }) => {
        const shard = shardOf(process.env);
        if (!shard) return;
        const file = fileURLToPath(new URL(manifestFile, dir));
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, JSON.stringify(shard));
      },
    },
  };
}
