import { isMainThread, parentPort, workerData, Worker } from 'node:worker_threads';
import { fullTables } from '../search/full-tables.ts';
import { loadAnalyser } from './analyser.ts';
import { type Readings, readingsIn } from './readings.ts';

/**
 * The readings of the texts, made in a thread of its own: the analyser takes as long as the engine does, and they need nothing of each other.
 * @throws what the thread throws
 */
export function readingsInThread(clauses: readonly string[]): Promise<Readings> {
  const thread = new Worker(new URL(import.meta.url), { workerData: clauses });
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`The thread of the readings ended with ${code}.`)));
  });
}

if (!isMainThread && parentPort && Array.isArray(workerData)) {
  parentPort.postMessage(readingsIn(workerData as string[], await loadAnalyser(), fullTables));
}
