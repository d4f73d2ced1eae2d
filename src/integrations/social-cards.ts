import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { decoded } from '../addresses/address.ts';
import { toldWhile } from '../progress.ts';
import { beginStage } from '../stage.ts';
import type { Work } from '../threads.ts';
import { cardsOf } from '../views/og/card.ts';
import { drawAll } from '../views/og/draw-all.ts';
import { drawCard } from '../views/og/draw-card.ts';
import { keptCards } from '../views/og/kept-cards.ts';
import { cardWords } from '../words/og.ts';
import { settingsOf } from '../settings.ts';
import { isElsewhere, shardOf } from '../shard/shard.ts';
import { sharedArchive } from '../shared-archive.ts';

const folder = 'og';

/** Draws the social cards: in threads of their own beside the pages of a build, and one by one while `astro dev` runs. */
export function socialCards(): AstroIntegration {
  let [cacheDir, outDir] = ['', ''];
  let drawing: Work | undefined;
  return {
    name: 'ayumi-social-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheDir = join(fileURLToPath(config.root), '.cache', 'cards');
        outDir = fileURLToPath(config.outDir);
      },
      // The output folder has been emptied by now, and the code of the pages is still to be bundled.
      'astro:build:setup': async () => {
        if (!cardsWanted() || drawing) return;
        const shard = shardOf(process.env);
        const isOurs = ({ name }: { name: string }) => !shard || !isElsewhere(`/${folder}/${name}`, shard);
        drawing = drawAll(cardsOf(await sharedArchive()).filter(isOurs), join(outDir, folder), cacheDir);
      },
      'astro:build:done': async ({ logger }) => {
        if (!drawing) return;
        beginStage('cards');
        // Pages have lines of their own while they are made: how far the cards have come is told when they alone are waited for.
        await toldWhile(cardWords.drawing, drawing.done, drawing.total, drawing.finished());
        await keptCards(cacheDir, drawCard).clear();
        logger.info(`${drawing.total} cards`);
      },
      'astro:server:setup': ({ server }) => {
        const kept = keptCards(cacheDir, drawCard);
        server.middlewares.use((request, response, next) => {
          // The path that the site stands under has been taken off.
          const name = nameIn(request.url ?? '/', `/${folder}/`);
          if (name === null || !cardsWanted()) return next();
          sharedArchive()
            .then(async (archive) => {
              const found = cardsOf(archive).find((one) => one.name === name);
              if (!found) return next();
              response.setHeader('Content-Type', 'image/png');
              response.setHeader('Cache-Control', 'no-store');
              response.end(await kept.pictureOf(found.card));
            })
            .catch(next);
        });
      },
    },
  };
}

/** `/og/plans/2023/dx-01.png` → `plans/2023/dx-01`; null for what is no card. */
function nameIn(address: string, below: string): string | null {
  const path = decoded(URL.parse(address, 'http://localhost')?.pathname ?? '');
  return path.startsWith(below) && path.endsWith('.png') ? path.slice(below.length, -'.png'.length) : null;
}

function cardsWanted(): boolean {
  return settingsOf(process.env, process.cwd(), () => new Date()).cards;
}
