import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { AstroIntegration } from 'astro';
import { sharedArchive } from '../shared-archive.ts';
import { beginStage } from '../stage.ts';
import { wholeFiles } from '../views/data/whole-files.ts';

/** Streams the files that cover the whole archive. As Astro endpoints they would be held in memory twice. */
export function wholeArchive(): AstroIntegration {
  let site: URL | undefined;
  return {
    name: 'ayumi-whole-archive',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site === undefined ? undefined : new URL(config.site);
      },
      'astro:build:done': async ({ dir }) => {
        beginStage('data');
        for (const { path, chunks } of wholeFiles(await sharedArchive(), site)) {
          const file = fileURLToPath(new URL(path, dir));
          await mkdir(dirname(file), { recursive: true });
          await pipeline(Readable.from(chunks()), createWriteStream(file));
        }
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const asked = new URL(request.url ?? '/', 'http://localhost').pathname;
          if (!/\/(data\/|llms\.txt$)/.test(asked)) return next();
          sharedArchive()
            .then((archive) => {
              const file = wholeFiles(archive, site).find(({ path }) => asked.endsWith(`/${path}`));
              if (!file) return next();
              response.setHeader('Content-Type', file.type);
              response.setHeader('Cache-Control', 'no-store');
              return pipeline(Readable.from(file.chunks()), response);
            })
            .catch(next);
        });
      },
    },
  };
}
