import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { AstroIntegration } from 'astro';
import { sharedArchive } from '../shared-archive.ts';
import { beginStage } from '../stage.ts';
import { archiveJson } from '../views/data/archive-json.ts';

const path = 'data/archive.json';

/** Writes the whole archive as one file. A page of Astro's would have to be in memory at once, twice. */
export function wholeArchive(): AstroIntegration {
  return {
    name: 'ayumi-whole-archive',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        beginStage('data');
        const file = fileURLToPath(new URL(path, dir));
        await mkdir(dirname(file), { recursive: true });
        await pipeline(Readable.from(archiveJson(await sharedArchive())), createWriteStream(file));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${path}`, (_, response, next) => {
          response.setHeader('Content-Type', 'application/json; charset=utf-8');
          response.setHeader('Cache-Control', 'no-store');
          sharedArchive()
            .then((archive) => pipeline(Readable.from(archiveJson(archive)), response))
            .catch(next);
        });
      },
    },
  };
}
