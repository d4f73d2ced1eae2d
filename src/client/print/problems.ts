import { fill } from '../fill.ts';

export type PrintWords = Record<
  | 'empty'
  | 'loading'
  | 'ready'
  | 'none'
  | 'unknown'
  | 'failed'
  | 'tooMany'
  | 'more'
  | 'next'
  | 'remove'
  | 'removeNamed'
  | 'removed'
  | 'cleared',
  string
>;

/** Names that a sentence holds before it says only how many more there are. */
const named = 20;

/** Why some of what was asked for is not printed, each reason with the items that it holds for. */
export function problemsOf(
  words: PrintWords,
  unknown: readonly string[],
  failed: readonly string[],
  beyond: readonly string[],
  most: number,
): string[] {
  const told = (text: string, items: readonly string[]) => {
    if (items.length === 0) return [];
    const list = items.slice(0, named).join('、');
    const rest = items.length > named ? fill(words.more, { count: String(items.length - named) }) : '';
    return [fill(text, { items: list + rest, count: String(items.length), most: String(most) })];
  };
  return [...told(words.unknown, unknown), ...told(words.failed, failed), ...told(words.tooMany, beyond)];
}
