import { isMainThread, parentPort, workerData, Worker } from 'node:worker_threads';
import { noteBeside } from '../stage.ts';
import { type PartReport, buildIndex } from './build.ts';
import { indexCache } from './cache.ts';
import { fileWriter } from './file-writer.ts';
import { writePieces } from './pieces.ts';
import type { IndexSource } from './source.ts';

/** Where the index goes, and whether it is made whole or only its plans' pieces, to be joined with those of other machines. */
export interface Target {
  dir: string;
  whole: boolean;
}

interface Task extends Omit<IndexSource, 'readPlan'> {
  cacheDir: string;
  target: Target;
}

type Asked = { plan: number } | { done: PartReport[] };
interface Answer {
  plan: number;
  items: string;
}

/** An index that is being made. */
export interface Indexing {
  /** How many plans have been asked for, of how many. */
  begun: () => number;
  total: number;
  /** @throws what the thread throws */
  finished: Promise<PartReport[]>;
}

/**
 * Makes the search index in a thread of its own, which asks for one plan after the other: nothing in it needs what the pages are rendered from.
 */
export function indexInThread({ plans, named, readPlan }: IndexSource, cacheDir: string, target: Target): Indexing {
  const task: Task = { plans, named, cacheDir, target };
  const thread = new Worker(new URL(import.meta.url), { workerData: task });
  let begun = 0;
  const finished = new Promise<PartReport[]>((resolve, reject) => {
    thread.on('message', (asked: Asked) => {
      if ('done' in asked) return resolve(asked.done);
      begun = Math.max(begun, asked.plan + 1);
      readPlan(asked.plan).then((items) => thread.postMessage({ plan: asked.plan, items } satisfies Answer), reject);
    });
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`The thread of the search index ended with ${code}.`)));
  });
  // What goes wrong is told to whoever waits; until then it is not left unheard.
  void Promise.allSettled([finished]);
  return { begun: () => begun, total: plans.length, finished };
}

if (!isMainThread && parentPort) {
  const port = parentPort;
  const { plans, named, cacheDir, target } = workerData as Task;
  const waiting = new Map<number, (items: string) => void>();
  port.on('message', ({ plan, items }: Answer) => waiting.get(plan)?.(items));
  const readPlan = (plan: number) =>
    new Promise<string>((resolve) => {
      waiting.set(plan, resolve);
      port.postMessage({ plan } satisfies Asked);
    });
  const cache = indexCache(cacheDir);
  const done = target.whole
    ? await buildIndex(plans, readPlan, named, cache, fileWriter(target.dir))
    : await writePieces(plans, readPlan, named, cache, target.dir);
  noteBeside('index');
  port.postMessage({ done } satisfies Asked);
  port.close();
}
