import type { ParsedFile } from './parse-file.ts';

/** Keeps what files say, by their path and text: of a thousand sheets few change between two readings. */
export interface ParseMemory {
  get: (path: string, text: string) => ParsedFile | undefined;
  set: (path: string, text: string, parsed: ParsedFile) => void;
}

/** The same memory, which tells of each file that it is asked for. */
export function toldMemory(memory: ParseMemory, tell: (files: number) => void): ParseMemory {
  let files = 0;
  return {
    get(path, text) {
      tell(++files);
      return memory.get(path, text);
    },
    set: memory.set,
  };
}

/** For as long as a program runs. */
export function parseMemory(): ParseMemory {
  const kept = new Map<string, ParsedFile>();
  const keyOf = (path: string, text: string) => `${path}\n${text}`;
  return {
    get: (path, text) => kept.get(keyOf(path, text)),
    set: (path, text, parsed) => void kept.set(keyOf(path, text), parsed),
  };
}
