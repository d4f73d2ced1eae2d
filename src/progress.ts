import { progressWords } from './words/progress.ts';

/** How far a long piece of work has come, for those who wait for it. */
export interface Progress {
  tell: (done: number, total: number) => void;
  end: () => void;
}

/** Where it is told, and the clock. */
export interface Surroundings {
  out: { write(text: string): unknown; isTTY?: boolean; columns?: number };
  /** Milliseconds. */
  now: () => number;
}

/** Milliseconds: what is quickly done is not spoken of, and a log that is read later has few lines. */
const silent = 2000;
const between = { terminal: 100, log: 10_000 };
const clearLine = '\r\u001b[2K';

/**
 * Begins to tell of a piece of work, once it has taken two seconds: on a terminal in one line that is rewritten, elsewhere in a line every ten seconds.
 * @param label what is being done, as a sentence without its full stop
 */
export function progress(
  label: string,
  { out, now }: Surroundings = { out: process.stderr, now: () => performance.now() },
): Progress {
  const terminal = out.isTTY === true;
  let next = now() + silent;
  let shown = false;
  return {
    tell(done, total) {
      if (now() < next) return;
      next = now() + (terminal ? between.terminal : between.log);
      shown = true;
      const line = progressWords.line(label, done, total);
      out.write(terminal ? clearLine + cut(line, out.columns) : `${line}\n`);
    },
    end() {
      // What comes next begins where the line stood.
      if (terminal && shown) out.write(clearLine);
      shown = false;
    },
  };
}

/** Tells how far a piece of work has come while it is waited for. */
export async function toldWhile<T>(label: string, done: () => number, total: number, work: Promise<T>): Promise<T> {
  const told = progress(label);
  const timer = setInterval(() => told.tell(done(), total), between.terminal);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    told.end();
  }
}

/** A line that went over the edge would not be cleared whole. Japanese letters are two columns wide. */
function cut(line: string, columns: number | undefined): string {
  // Some terminals do not say, or say 0.
  const most = columns || 80;
  let width = 0;
  let end = 0;
  for (const letter of line) {
    width += letter > '\u00ff' ? 2 : 1;
    if (width >= most) break;
    end += letter.length;
  }
  return line.slice(0, end);
}
