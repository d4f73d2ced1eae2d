import type { Archive } from '../model/archive.ts';
import { excelImport } from '../words/excel-import.ts';
import { allBoxes, itemWith, planWith } from './boxes-to-write.ts';
import { itemForm } from './form/item-form.ts';
import { roundForm } from './form/round-form.ts';
import { type Box, boxesOf } from './form.ts';
import type { Manifest } from './manifest.ts';
import { roundOf } from './round.ts';

type Fault = readonly [message: string, remedy: string];

/**
 * The boxes that a workbook's files have by now, also those that the plan's sheets have done without since. They alone can be written: what a workbook says of paths is not trusted.
 * @param unread files that could not be read
 */
export function boxesNow(
  { plan, item, round, files }: Manifest,
  { plans, items, departments }: Archive,
  unread: readonly string[],
): Box[] | { fault: Fault } {
  const planFile = `plans/${plan}/plan.yaml`;
  if ([planFile, 'departments.yaml', ...files.map(({ path }) => path)].some((file) => unread.includes(file)))
    return { fault: excelImport.faults.unread };
  const home = plans.find(({ id }) => id === plan);
  if (!home)
    return {
      fault: excelImport.noPlan(
        plan,
        plans.map(({ id }) => id),
      ),
    };
  if (item !== undefined) {
    const found = items.get(`${plan}/${item}`);
    return found
      ? boxesOf(itemForm(itemWith(found, allBoxes), departments))
      : { fault: excelImport.noItem(`${plan}/${item}`) };
  }
  const known = roundOf(home, round ?? '');
  return known
    ? boxesOf(roundForm(planWith(home, allBoxes), known))
    : { fault: excelImport.noRound(plan, round ?? '') };
}
