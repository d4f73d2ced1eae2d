import type { ItemInput } from '../../../../src/schema/item.ts';
import { benchSheets } from '../../../../src/words/bench-sheets.ts';
import { chance } from './chance.ts';
import { indicatorOf } from './indicator.ts';
import { type BenchPlan, sheetsInPlan } from './plan.ts';
import { type Subject, pick, writerOf } from './prose.ts';
import { yearsOf } from './years.ts';

/** Letters of the boxes that tell of the whole, and of those that tell of the years. With title, names and numbers they are some 1,900. */
const background = 290;
const purpose = 150;
const ofYears = 1340;

/** Prime to the number of combinations: each comes once before any comes again. */
const stride = 7919;

export interface BenchSheet {
  /** `p001/i0001` */
  id: string;
  entry: ItemInput;
}

/** The sheet at a place of a plan, from 0: the same one on every run. */
export function sheetOf(plan: BenchPlan, at: number): BenchSheet {
  const number = (plan.number - 1) * sheetsInPlan + at;
  const random = chance(number + 1);
  const subject = subjectOf(number);
  const { field, object, way } = subject;
  const write = writerOf(subject, random);
  const indicator = indicatorOf(plan, subject, random);
  const office = benchSheets.department(field);
  const helper = benchSheets.department(pick(benchSheets.field, random));
  return {
    id: `${plan.id}/i${String(at + 1).padStart(3, '0')}`,
    entry: {
      no: benchSheets.no(plan.number, at + 1),
      title: benchSheets.title(field, object, way),
      summary: benchSheets.summary(field, object, pick(benchSheets.group, random)),
      category: plan.categories[at % plan.categories.length]!,
      departments: [...new Set([office, helper])],
      lead: office,
      background: write('background', background).join(''),
      purpose: write('purpose', purpose),
      indicators: [indicator.entry],
      years: yearsOf(plan, ofYears, write, indicator.reached, random),
    },
  };
}

function subjectOf(number: number): Subject {
  const { field, object, way } = benchSheets;
  const at = (number * stride) % (field.length * object.length * way.length);
  return {
    field: field[at % field.length]!,
    object: object[Math.floor(at / field.length) % object.length]!,
    way: way[Math.floor(at / field.length / object.length)]!,
  };
}

/** The sheet with another sentence in one box, as a clerk would put it right. */
export function corrected({ id, entry }: BenchSheet): BenchSheet {
  const text = String(entry.background);
  return { id, entry: { ...entry, background: text + text.slice(0, 1 + text.indexOf(benchSheets.stop)) } };
}
