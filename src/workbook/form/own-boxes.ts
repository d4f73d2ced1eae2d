import type { Path } from '../../finding.ts';
import type { Item } from '../../model/item.ts';
import type { Plan } from '../../model/plan.ts';
import type { Field } from '../../schema/plan/field.ts';
import { valueAt } from '../../source/value-at.ts';
import { excelWords } from '../../words/excel.ts';
import type { Codec } from '../codec.ts';
import { choiceCodec } from '../codecs/choice.ts';
import { dateCodec } from '../codecs/date.ts';
import { figureCodec } from '../codecs/figure.ts';
import { textCodec } from '../codecs/text.ts';
import type { Box } from '../form.ts';
import { makeBox } from '../make-box.ts';
import { gradeOptions } from '../options.ts';

type Level = Field['on'];

/** The further scales and own boxes of a plan's form at one of its levels, each under its label. */
export function ownBoxes(item: Item, at: Path, on: Level, year?: number): (readonly [label: string, box: Box])[] {
  const { form } = item.plan;
  const marks = scalesUsed(item.plan, on).map((id) => {
    const scale = form.scales.get(id)!;
    return [scale.label, makeBox(item, [...at, 'marks', id], choiceCodec(gradeOptions(scale, year)))] as const;
  });
  const fields = form.fields
    .filter((field) => field.on === on)
    .map((field) => [labelOfField(field), makeBox(item, [...at, 'fields', field.id], codecOfField(field))] as const);
  return [...marks, ...fields];
}

/** Nothing says on which boxes a plan's form has which scale: those that one of its sheets uses there. */
function scalesUsed({ items, form }: Plan, on: Level): string[] {
  const used = new Set(items.flatMap(({ entry }) => marksOn(entry, on).flatMap((marks) => Object.keys(marks ?? {}))));
  return [...form.scales.keys()].filter((id) => used.has(id));
}

function marksOn({ years = {}, overall }: Item['entry'], on: Level): (Record<string, string> | undefined)[] {
  if (on === 'overall') return [overall?.marks];
  if (on === 'year') return Object.values(years).map(({ marks }) => marks);
  return on === 'check'
    ? Object.values(years).flatMap(({ checks }) => Object.values(checks ?? {}).map(({ marks }) => marks))
    : [];
}

export function labelOfField({ label, unit }: Field): string {
  return unit === undefined ? label : excelWords.withUnit(label, unit);
}

export function codecOfField({ type, choices = [] }: Field): Codec {
  if (type === 'choice') return choiceCodec(choices.map((value) => ({ value, shown: value })));
  if (type === 'number') return figureCodec(false);
  return type === 'date' ? dateCodec : textCodec;
}

/** The box of a figure: its value, where more is said about it. */
export function figurePath(entry: unknown, path: Path): Path {
  return typeof valueAt(entry, path) === 'object' ? [...path, 'value'] : path;
}
