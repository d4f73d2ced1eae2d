/** What a command says, and how it ends: 1 where something wants mending, 2 where it could not do its work. */
export interface Outcome {
  code: 0 | 1 | 2;
  out: string[];
  err: string[];
}

/** What an error says to staff. @throws the error itself where it is none of ours but the engine's: a mistake in a program, whose stack tells where */
export function messageOf(error: unknown): string {
  const isOurs =
    error instanceof Error &&
    ![TypeError, RangeError, ReferenceError, SyntaxError].some((kind) => error instanceof kind);
  if (isOurs) return error.message;
  throw error;
}

/** The end of a command. */
export function finish({ code, out, err }: Outcome): void {
  for (const line of out) console.log(line);
  for (const line of err) console.error(line);
  process.exitCode = code;
}
