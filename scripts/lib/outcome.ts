/** What a command says, and how it ends: 1 where something wants mending, 2 where it could not do its work. */
export interface Outcome {
  code: 0 | 1 | 2;
  out: string[];
  err: string[];
}

/** The end of a command. */
export function finish({ code, out, err }: Outcome): void {
  for (const line of out) console.log(line);
  for (const line of err) console.error(line);
  process.exitCode = code;
}
