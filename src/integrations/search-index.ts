import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Archive } from '../model/archive.ts';
import { readArchive } from '../read-archive.ts';
import { type SearchFiles, buildSearchFiles } from '../search-index/build.ts';
import { partCache } from '../search-index/cache.ts';
import { settingsOf } from '../settings.ts';
import { readFiles } from '../source/read-files.ts';

const folder = 'search-index';

/** Makes the search index from the archive: into the built site, and while `astro dev` runs. */
export function searchIndex(): AstroIntegration {
  let cacheDir = '.cache';
  let base = '/';
  return {
    name: 'ayumi-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheDir = join(fileURLToPath(config.root), '.cache', folder);
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        // A site whose search is broken must not take the place of a good one: what goes wrong here ends the build.
        const { files, parts } = await buildSearchFiles(await archiveNow(), partCache(cacheDir));
        for (const [path, content] of files) {
          const file = join(fileURLToPath(dir), folder, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        for (const { name, items, reused } of parts)
          logger.info(`${name}: ${items} items${reused ? ', unchanged' : ''}`);
      },
      'astro:server:setup': ({ server }) => {
        let made: Promise<SearchFiles> | undefined;
        // The next request after a change makes it anew; parts that did not change come from the cache.
        server.watcher.on('all', () => (made = undefined));
        server.middlewares.use((request, response, next) => {
          const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
          const asked = path.startsWith(`${base}${folder}/`) ? path.slice(`${base}${folder}/`.length) : undefined;
          if (asked === undefined) return next();
          made ??= archiveNow().then((archive) => buildSearchFiles(archive, partCache(cacheDir)));
          made.then(({ files }) => {
            const content = files.get(asked);
            response.statusCode = content ? 200 : 404;
            response.setHeader('Content-Type', typeOf(asked));
            response.setHeader('Cache-Control', 'no-store');
            response.end(content);
          }, next);
        });
      },
    },
  };
}

async function archiveNow(): Promise<Archive> {
  const { contentDir, today } = settingsOf(process.env, process.cwd(), () => new Date());
  const { archive } = readArchive(await readFiles(contentDir), today);
  // The pages have told what is wrong, in full.
  if (!archive) throw new Error('The content has errors.');
  return archive;
}

function typeOf(path: string): string {
  if (path.endsWith('.json')) return 'application/json';
  return path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
}
