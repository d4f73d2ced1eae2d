import { Worker, workerData } from 'node:worker_threads';

/** Jobs that threads do beside everything else. */
export interface Work {
  total: number;
  /** How many are done. */
  done: () => number;
  /**
   * Resolves when all are done. Until it is called, the threads do not hold up the end of the process.
   * @throws what a thread has thrown, or that one has ended before its time
   */
  finished(): Promise<void>;
}

interface Share<Job> {
  jobs: readonly Job[];
  /** How many jobs have been taken, and how many are done. */
  counts: Int32Array;
}

/**
 * Begins the jobs, in so many threads of a file that calls `doJobs`.
 * Each takes the next job from a count that all share: the thread that began them may be busy for seconds, and is not waited for.
 */
export function startJobs<Job>(file: URL, jobs: readonly Job[], threads: number): Work {
  const counts = new Int32Array(new SharedArrayBuffer(8));
  const done = () => Atomics.load(counts, 1);
  const workers = Array.from(
    { length: Math.min(threads, jobs.length) },
    () => new Worker(file, { workerData: { jobs, counts } satisfies Share<Job> }),
  );
  for (const worker of workers) worker.unref();
  const all = Promise.all(workers.map(ended)).then(() => {
    if (done() < jobs.length)
      throw new Error(`The threads left ${jobs.length - done()} of ${jobs.length} jobs undone.`);
  });
  // What goes wrong is told to whoever waits; until then it is not left unheard, and nobody works on.
  void Promise.allSettled([all]).then(() => Promise.all(workers.map((worker) => worker.terminate())));
  return {
    total: jobs.length,
    done,
    finished: () => {
      for (const worker of workers) worker.ref();
      return all;
    },
  };
}

function ended(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A thread ended with ${code}.`))));
  });
}

/** In the thread: does jobs until none is left. */
export async function doJobs<Job>(work: (job: Job) => Promise<void>): Promise<void> {
  const { jobs, counts } = workerData as Share<Job>;
  for (let next = take(); next < jobs.length; next = take()) {
    await work(jobs[next]!);
    Atomics.add(counts, 1, 1);
  }
  function take(): number {
    return Atomics.add(counts, 0, 1);
  }
}
