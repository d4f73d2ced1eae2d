import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, ask } from './ask.ts';
import type { Target } from './targets.ts';

export interface Answered extends Target {
  answer: Answer;
}

/** Hosts that are asked at once; of each of them, one page after another. */
const hostsAtOnce = 4;

/** @param pause milliseconds between two questions to one host: it has other readers, too */
export async function askAll(targets: readonly Target[], pause: number): Promise<Answered[]> {
  const open = [...Map.groupBy(targets, ({ url }) => new URL(url).host).values()];
  const answers = new Map<string, Answer>();
  await Promise.all(Array.from({ length: hostsAtOnce }, askNext));
  return targets.map((target) => ({ ...target, answer: answers.get(target.url)! }));

  async function askNext(): Promise<void> {
    for (let some = open.shift(); some; some = open.shift()) {
      for (const [at, { url }] of some.entries()) {
        if (at > 0) await wait(pause);
        answers.set(url, await ask(url));
      }
    }
  }
}
