import type { z } from 'zod';
import { nameOf } from '../../checks/label.ts';
import type { Path } from '../../finding.ts';
import type { Item } from '../../model/item.ts';
import type { Plan } from '../../model/plan.ts';
import { defOf } from '../../schema/def-of.ts';
import { ItemSchema } from '../../schema/item.ts';
import { OverallSchema } from '../../schema/item/overall.ts';
import { CheckSchema, YearSchema } from '../../schema/item/year.ts';
import { isTextUnion, unwrapped } from '../../schema/zod-shape.ts';
import type { Codec } from '../codec.ts';
import { choiceCodec } from '../codecs/choice.ts';
import { dateCodec } from '../codecs/date.ts';
import { figureCodec } from '../codecs/figure.ts';
import { lineCodec, textCodec } from '../codecs/text.ts';
import { makeBox } from '../make-box.ts';
import { mapsOn } from './own-boxes.ts';
import type { Labelled } from './years.ts';

/** Keys of the format that the form lays out by name, or shows only, or leaves to the file. Every other key gets a row of its own. */
const laidOut = {
  item: [
    ...['no', 'title', 'summary', 'category', 'parent', 'departments', 'lead', 'background', 'purpose', 'actions'],
    ...['baseline', 'goal', 'tasks', 'indicators', 'effects', 'budget', 'years', 'overall', 'reviews', 'tags'],
    ...['continues', 'since', 'ended', 'history', 'sources', 'dueYears', 'fields', 'answers', 'draft', 'embargo'],
  ],
  year: ['plan', 'actual', 'checks', 'grade', 'marks', 'assessment', 'issues', 'next', 'note', 'fields'],
  check: ['status', 'marks', 'report', 'fields'],
  overall: ['stage', 'grade', 'marks', 'assessment', 'issues', 'next', 'fields'],
};
type Level = keyof typeof laidOut;
const shapes: Record<Level, Record<string, z.ZodType>> = {
  item: ItemSchema.shape,
  year: YearSchema.shape,
  check: CheckSchema.shape,
  overall: OverallSchema.shape,
};

/** The keys of the format that have no place of their own in the form: those that a sheet of the plan uses at that level, or the plan names. */
export function otherKeys({ entry: { labels = {} }, items }: Plan, level: Level): string[] {
  const used = new Set(items.flatMap(({ entry }) => mapsOn(entry, level).flatMap((map) => Object.keys(map))));
  return Object.keys(shapes[level]).filter(
    (key) => !laidOut[level].includes(key) && (used.has(key) || Object.hasOwn(labels, key)),
  );
}

/** Their boxes, each under its label. */
export function otherBoxes(item: Item, at: Path, level: Level): Labelled[] {
  return otherKeys(item.plan, level).flatMap((key): Labelled[] => {
    const path = [...at, key];
    const codec = codecOf(unwrapped(shapes[level][key]!).schema);
    return codec ? [[nameOf(path, item.plan.entry, true), makeBox(item, path, codec)]] : [];
  });
}

/** How a value stands in a cell; none where it is more than one thing. */
function codecOf(schema: z.ZodType): Codec | undefined {
  const { type, format, entries } = defOf(schema);
  if (type === 'string') return format === 'date' ? dateCodec : lineCodec;
  if (type === 'number') return figureCodec(false);
  if (type === 'enum') return choiceCodec(Object.values(entries!).map((value) => ({ value, shown: value })));
  return isTextUnion(schema) ? textCodec : undefined;
}
