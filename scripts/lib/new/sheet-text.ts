import { newSheet } from '../../../src/edit/new-sheet.ts';
import { fiscalYearAt } from '../../../src/model/calendar-date.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { ItemSchema } from '../../../src/schema/item.ts';
import { keysAt } from '../../../src/source/keys-at.ts';
import type { LabelKey } from '../../../src/words/labels.ts';
import { boxesToWrite } from '../../../src/workbook/boxes-to-write.ts';
import { otherKeys } from '../../../src/workbook/form/other-boxes.ts';
import type { Answers } from './read-answer.ts';

type Values = Record<string, unknown>;

export interface NewSheet {
  text: string;
  /** Labels of the boxes that are filled in, and of those that are not. */
  filled: string[];
  empty: string[];
  /** Those that have an empty box for what is planned. */
  years: number[];
}

/** A new sheet: what was answered, and the empty boxes that people fill in first, in the order of the format. */
export function buildSheet(plan: Plan, { category, lead, ...others }: Answers, today: string): NewSheet {
  const filled = { ...others, category: oneOrMore(category), lead: lead && oneOrMore(lead) };
  const empty = emptyBoxes(plan);
  const fields = plan.form.fields.filter(({ on }) => on === 'item');
  const years = boxesToWrite(plan).has('plan') ? yearsToPlan(plan, today) : [];
  const values: Values = {
    ...filled,
    ...Object.fromEntries(empty.map((key) => [key, null])),
    ...(fields.length > 0 && { fields: Object.fromEntries(fields.map(({ id }) => [id, null])) }),
    ...(years.length > 0 && { years: Object.fromEntries(years.map((year) => [year, { plan: null }])) }),
  };
  const keys = keysAt(ItemSchema, []).filter((key) => values[key] !== undefined) as LabelKey[];
  const labelsOf = (some: readonly string[]) => keys.filter((key) => some.includes(key)).map(plan.form.label);
  return {
    text: newSheet(Object.fromEntries(keys.map((key) => [key, values[key]]))),
    filled: labelsOf(Object.keys(filled)),
    empty: [...labelsOf(empty), ...fields.map(({ label }) => label)],
    years,
  };
}

/** The boxes of this plan's form that stand on a sheet from the beginning. */
function emptyBoxes(plan: Plan): string[] {
  const { items, entry } = plan;
  const boxes = boxesToWrite(plan);
  const own = (['background', 'purpose', 'actions', 'baseline', 'goal', 'indicators'] as const).filter((key) =>
    boxes.has(key),
  );
  // Nothing says whether the form has these: it has where most sheets do.
  const usual = (['tasks', 'effects', 'budget'] as const).filter(
    (key) => items.filter((item) => item.entry[key] !== undefined).length * 2 > items.length,
  );
  const effects = entry.effect && !usual.includes('effects') ? (['effects'] as const) : [];
  return [...own, ...usual, ...effects, ...otherKeys(plan, 'item')];
}

/** From the present fiscal year on; of a plan that has ended, which is written down afterwards, all years. */
function yearsToPlan({ form }: Plan, today: string): number[] {
  const present = fiscalYearAt(today);
  const left = form.years.filter((year) => year >= present);
  return left.length > 0 ? left : form.years;
}

function oneOrMore(names: readonly string[]): string | readonly string[] {
  return names.length === 1 ? names[0]! : names;
}
