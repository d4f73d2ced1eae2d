import { createHash } from 'node:crypto';
import type { Problem } from '../../../src/finding.ts';

/** The same problem in the next run, though lines above it came or went: by rule, file, box and message. */
export function fingerprints(problems: readonly Problem[]): string[] {
  const seen = new Map<string, number>();
  return problems.map(({ rule, file, path = [], message }) => {
    const said = JSON.stringify([rule, file, path, message]);
    const times = seen.get(said) ?? 0;
    seen.set(said, times + 1);
    return createHash('sha256').update(`${said} ${times}`).digest('hex').slice(0, 32);
  });
}
