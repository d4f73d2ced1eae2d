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
  const used = new Set(items.flatMap(({ entry }) => mapsOn(entry, on).flatMap(({ marks = {} }) => Object.keys(marks))));
  return [...form.scales.keys()].filter((id) => used.has(id));
}

/** What a sheet holds at a level of the form: itself, each of its years, each round of these, the evaluation of the whole. */
export function mapsOn(entry: Item['entry'], on: Level): { marks?: Record<string, string> | undefined }[] {
  const years = Object.values(entry.years ?? {});
  if (on === 'item') return [entry as object];
  if (on === 'overall') return entry.overall ? [entry.overall] : [];
  return on === 'year' ? years : years.flatMap(({ checks }) => Object.values(checks ?? {}));
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
