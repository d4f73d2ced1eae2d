import type { z } from 'zod';
import { expects } from '../../words/expects.ts';

const remedies = new Set<string>(Object.values(expects));
/** Values of which every kind of box refuses one. */
const unfit = [null, '', true, '\u3042 \u3044', '\u3042\u3001', -1.5, ['\u3042', '\u3042'], { '\u3042 \u3044': 1 }];

/** What a box says of values that do not fit: how to write one. It is asked of the schema, so that it cannot differ from it. */
export function formsOfValue(schema: z.ZodType): string[] {
  const issues = unfit.flatMap((value) => schema.safeParse(value).error?.issues ?? []);
  const told = new Set(issues.filter(({ path }) => path.length === 0).map(({ message }) => message));
  // That it is one line goes without saying.
  return [...told].filter((message) => remedies.has(message) && message !== expects.line);
}
