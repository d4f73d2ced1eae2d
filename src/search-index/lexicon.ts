import { phraseOf } from '../search/units.ts';
import { tokensOfPhrase } from '../search/tokens.ts';
import { type ReadingsShard, shardOf } from '../search/stored.ts';
import { stored } from './plan-index.ts';
import type { Readings } from './readings.ts';
import type { SameWord } from './same-words.ts';

const entriesPerShard = 200;

/** Words with those that are searched together with them: only what stands in the texts is led to. */
export function sameInUse(same: readonly SameWord[], words: readonly ReadonlySet<string>[]): Record<string, string[]> {
  const stands = (word: string) => {
    const phrase = phraseOf({ text: word, starts: [], ends: [] });
    if (phrase.length === 0) return false;
    const { tokens } = tokensOfPhrase(phrase);
    return words.some((part) => tokens.every((token) => part.has(token.word)));
  };
  return Object.fromEntries(merged(same.map(([word, others]) => [word, others.filter(stands)])));
}

/** Readings, in as many files as keep each of them small. */
export function readingFiles(readings: Readings): { files: Map<string, Uint8Array>; shards: number } {
  const all = merged([...readings].map(([reading, words]): [string, string[]] => [reading, [...words]]));
  const shards = Math.max(1, Math.ceil(all.size / entriesPerShard));
  const files = Array.from({ length: shards }, (): ReadingsShard => ({}));
  for (const [reading, words] of all) files[shardOf(reading, shards)]![reading] = words;
  return { files: new Map(files.map((file, at) => [`${at}.json`, stored(file)])), shards };
}

/** Entries of the same word together, in one order whatever they were found in; empty ones left out. */
function merged(entries: readonly (readonly [string, readonly string[]])[]): Map<string, string[]> {
  const all = new Map<string, Set<string>>();
  for (const [word, others] of entries) {
    if (others.length === 0) continue;
    const known = all.get(word) ?? new Set();
    others.forEach((other) => known.add(other));
    all.set(word, known);
  }
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, others]) => [word, [...others].sort()]));
}
