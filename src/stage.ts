import { appendFileSync } from 'node:fs';

/** What a build does one after another; `bundle` is Astro's start and its bundling of the code, `finish` what comes after Astro. */
export type Stage = 'load' | 'bundle' | 'render' | 'data' | 'cards' | 'index' | 'finish';

/** The beginning of a stage, which ends where the next one begins. */
export interface StageMark {
  stage: Stage;
  /** The page file that is being rendered. */
  page?: string;
  /** Milliseconds since 1970, the same for all processes of a build. */
  at: number;
}

let last = '';

/** Notes down that a stage begins, as a line of JSON in the file that STAGE_TIMES names; without it, nothing. */
export function beginStage(stage: Stage, page?: string): void {
  const file = process.env.STAGE_TIMES;
  if (!file || last === `${stage} ${page}`) return;
  last = `${stage} ${page}`;
  const mark: StageMark = { stage, page, at: performance.timeOrigin + performance.now() };
  appendFileSync(file, `${JSON.stringify(mark)}\n`);
}

/** Work that a thread does beside the stages, from its beginning to its end. */
export interface BesideMark {
  beside: 'index' | 'cards';
  /** Seconds, by the clock and of computing. */
  seconds: number;
  cpu: number;
}

/** Notes down what the thread that calls it has done since it began; called at its end. */
export function noteBeside(beside: BesideMark['beside']): void {
  const file = process.env.STAGE_TIMES;
  if (!file) return;
  const { user, system } = process.threadCpuUsage();
  const mark: BesideMark = { beside, seconds: performance.now() / 1000, cpu: (user + system) / 1e6 };
  appendFileSync(file, `${JSON.stringify(mark)}\n`);
}
