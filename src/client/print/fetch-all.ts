import { reportFailure } from '../load.ts';
import { type FetchedSheet, fetchSheet } from './fetch-sheet.ts';

/** What came of asking for several sheets. */
export interface Fetched {
  sheets: FetchedSheet[];
  unknown: string[];
  failed: string[];
}

/** Requests at a time: browsers open six connections to a host. */
const atOnce = 6;

/** Fetches sheets side by side and keeps their order. What fails does not hold up the rest. */
export async function fetchAll(base: string, ids: readonly string[]): Promise<Fetched> {
  const answers = new Map<string, FetchedSheet | 'unknown' | 'failed'>();
  const waiting = [...ids];
  const worker = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift())
      answers.set(
        id,
        await fetchSheet(base, id)
          .then((sheet) => sheet ?? 'unknown')
          .catch((error: unknown) => {
            reportFailure(error);
            return 'failed' as const;
          }),
      );
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const all = ids.map((id) => [id, answers.get(id)!] as const);
  const named = (what: string) => all.filter(([, answer]) => answer === what).map(([id]) => id);
  return {
    sheets: all.map(([, answer]) => answer).filter((answer) => typeof answer === 'object'),
    unknown: named('unknown'),
    failed: named('failed'),
  };
}
