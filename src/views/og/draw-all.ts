import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Work, startJobs } from '../../threads.ts';
import type { Card } from './card.ts';

/** A card to be drawn. */
export interface CardJob {
  card: Card;
  file: string;
  cacheDir: string;
}

/** A thread takes some 130 MB: more than these do not make a build shorter. */
const mostThreads = 4;

/** Begins to draw the cards into a folder, beside everything else: one core is left to those who render pages. */
export function drawAll(cards: readonly { name: string; card: Card }[], dir: string, cacheDir: string): Work {
  const jobs = cards.map(({ name, card }): CardJob => ({ card, file: join(dir, `${name}.png`), cacheDir }));
  const threads = Math.min(mostThreads, Math.max(1, availableParallelism() - 1));
  return startJobs(new URL('card-thread.ts', import.meta.url), jobs, threads);
}
