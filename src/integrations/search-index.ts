import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Archive } from '../model/archive.ts';
import { buildIndex } from '../search-index/build.ts';
import { indexCache } from '../search-index/cache.ts';
import { type Indexing, indexInThread } from '../search-index/index-thread.ts';
import { indexSource } from '../search-index/source.ts';
import { toldWhile } from '../progress.ts';
import { beginStage } from '../stage.ts';
import { progressWords } from '../words/progress.ts';
import { shardFolder, shardOf } from '../shard/shard.ts';
import { sharedArchive } from '../shared-archive.ts';

const folder = 'search-index';

/** Makes the search index from the archive: beside the pages of a build, and while `astro dev` runs. */
export function searchIndex(): AstroIntegration {
  let cacheDir = '.cache';
  let outDir = '';
  let indexing: Indexing | undefined;
  return {
    name: 'ayumi-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheDir = join(fileURLToPath(config.root), '.cache', folder);
        outDir = fileURLToPath(config.outDir);
      },
      // The output folder has been emptied by now, and the pages' code is still to be bundled.
      'astro:build:setup': async () => {
        if (indexing) return;
        const shard = shardOf(process.env);
        const source = indexSource(await sharedArchive(), shard?.plans);
        const target = { dir: join(outDir, shard ? shardFolder : '', folder), whole: !shard };
        indexing = indexInThread(source, cacheDir, target);
      },
      'astro:build:done': async ({ logger }) => {
        // A site whose search is broken must not take the place of a good one: what goes wrong here ends the build.
        beginStage('index');
        const { begun, total, finished } = indexing!;
        for (const { name, items, reused } of await toldWhile(progressWords.indexing, begun, total, finished))
          logger.info(`${name}: ${items} items${reused ? ', unchanged' : ''}`);
      },
      'astro:server:setup': ({ server }) => {
        let files: Promise<Map<string, Uint8Array>> | undefined;
        // The next request after a change makes it anew; what did not change comes from the cache.
        server.watcher.on('all', () => (files = undefined));
        server.middlewares.use((request, response, next) => {
          const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
          // The path that the site stands under has been taken off.
          const asked = path.startsWith(`/${folder}/`) ? path.slice(`/${folder}/`.length) : undefined;
          if (asked === undefined) return next();
          files ??= sharedArchive().then((archive) => filesOf(archive, cacheDir));
          files.then((all) => {
            const content = all.get(asked);
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

async function filesOf(archive: Archive, cacheDir: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const { plans, readPlan, named } = indexSource(archive);
  await buildIndex(plans, readPlan, named, indexCache(cacheDir), (path, content) => {
    files.set(path, content);
    return Promise.resolve();
  });
  return files;
}

function typeOf(path: string): string {
  if (path.endsWith('.json')) return 'application/json';
  return path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
}
