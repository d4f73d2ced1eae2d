import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { noteBeside } from '../../stage.ts';
import { doJobs } from '../../threads.ts';
import type { CardJob } from './draw-all.ts';
import { drawCard } from './draw-card.ts';
import { keptCards } from './kept-cards.ts';

// One of the threads that `drawAll` starts.
await doJobs<CardJob>(async ({ card, file, cacheDir }) => {
  const picture = await keptCards(cacheDir, drawCard).pictureOf(card);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, picture);
});
noteBeside('cards');
