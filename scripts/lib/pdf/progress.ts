import { progress } from '@clack/prompts';
import { pdfWords } from '../../../src/words/pdf.ts';

/** How far a long piece of work has come. */
export interface Progress {
  /** One more is done: its name. */
  step(name: string): void;
  stop(): void;
}

/** A bar on a terminal; elsewhere, as in a log, the sentence alone. */
export function startProgress(title: string, total: number): Progress {
  if (!process.stderr.isTTY) {
    console.error(title);
    return { step: () => undefined, stop: () => undefined };
  }
  const bar = progress({ max: total, size: 30, output: process.stderr });
  let done = 0;
  bar.start(title);
  return {
    step(name) {
      done++;
      bar.advance(1, pdfWords.progress(done, total, name));
    },
    stop: () => bar.stop(title),
  };
}
