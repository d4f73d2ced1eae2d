import { createHash } from 'node:crypto';

/** SHA-256 of a file's text, by which it is known whether it is the same edition. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
