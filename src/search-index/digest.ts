import { createHash } from 'node:crypto';

/** What something is made of, as one string of figures: the same things make the same. */
export function digestOf(...contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(String(content.length)).update(':').update(content);
  return hash.digest('hex').slice(0, 12);
}
