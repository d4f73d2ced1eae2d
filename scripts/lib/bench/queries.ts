import { readFileSync } from 'node:fs';

/** A judged query: what must be returned, and what should come first. Items are named by their file's stem, the real sheet by `seed`. */
export interface Query {
  id: string;
  cat: string;
  q: string;
  rel: string[];
  best: string[];
}

export function readQueries(file: string): Query[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Query[];
}

/** The name that a judged item goes by, or null for filler, which nobody has judged. */
export function judgedName(item: string): string | null {
  if (item === '2013-real/10') return 'seed';
  const stem = item.split('/')[1]!;
  return /^f\d{5}$/.test(stem) ? null : stem;
}
