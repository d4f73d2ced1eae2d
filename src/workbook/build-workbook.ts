import type { Department } from '../model/department.ts';
import type { Item } from '../model/item.ts';
import type { Plan } from '../model/plan.ts';
import { boxesAtEnd, boxesToWrite, itemWith, planWith } from './boxes-to-write.ts';
import { buildManifest } from './build-manifest.ts';
import { itemForm } from './form/item-form.ts';
import { roundForm } from './form/round-form.ts';
import type { Form } from './form.ts';
import { type Manifest, rowsOf } from './manifest.ts';
import { type Placed, place } from './place.ts';
import { type Round, nameOfRound } from './round.ts';

/** A workbook as data: what a clerk sees, and what comes with it unseen. */
export interface Workbook {
  form: Form;
  cells: Placed[];
  /** Rows of the hidden sheet that names the edition. */
  manifest: string[][];
}

/** @param digestOf SHA-256 of a file's text, by its path from the content folder */
export function itemWorkbook(
  item: Item,
  departments: readonly Department[],
  digestOf: (path: string) => string,
): Workbook {
  return build(itemForm(itemWith(item, boxesToWrite(item.plan)), departments), {
    plan: item.plan.id,
    item: item.slug,
    files: [{ path: item.file, digest: digestOf(item.file) }],
  });
}

export function roundWorkbook(plan: Plan, round: Round, digestOf: (path: string) => string): Workbook {
  return build(roundForm(planOf(round, plan), round), {
    plan: plan.id,
    round: nameOfRound(round),
    files: plan.items.map(({ file }) => ({ path: file, digest: digestOf(file) })),
  });
}

/** A plan with the boxes that a round of it is written in. */
export function planOf(round: Round, plan: Plan): Plan {
  return planWith(plan, round.of === 'overall' ? boxesAtEnd(plan) : boxesToWrite(plan));
}

function build(form: Form, of: Pick<Manifest, 'plan' | 'item' | 'round' | 'files'>): Workbook {
  const cells = place(form);
  return { form, cells, manifest: rowsOf(buildManifest(of, cells)) };
}
