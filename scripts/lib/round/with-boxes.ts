import { setValues } from '../../../src/edit/set-values.ts';
import type { Plan } from '../../../src/model/plan.ts';
import type { Sources } from '../../../src/source/read-files.ts';
import { roleOf } from '../../../src/source/role.ts';
import { planOf } from '../../../src/workbook/build-workbook.ts';
import { roundForm } from '../../../src/workbook/form/round-form.ts';
import { boxesOf } from '../../../src/workbook/form.ts';
import type { Round } from '../../../src/workbook/round.ts';

/** Boxes that a round writes by words; figures stand by year in one line, where an empty one cannot stand. */
const written: readonly unknown[] = ['years', 'overall'];

/** The texts of the sheets that lack boxes of the round, with them; how many boxes came, and how many sheets are open then. */
export function withBoxes(
  plan: Plan,
  round: Round,
  { files }: Sources,
): { texts: Map<string, string>; boxes: number; sheets: number } {
  const all = boxesOf(roundForm(planOf(round, plan), round)).filter(({ path }) => written.includes(path[0]));
  const ended = new Set(plan.items.flatMap(({ file, ended: end }) => (round.of === 'overall' && end ? [file] : [])));
  const own = Map.groupBy(
    all.filter(({ file }) => !ended.has(file)),
    ({ file }) => file,
  );
  const texts = new Map<string, string>();
  let boxes = 0;
  for (const [file, missing] of own) {
    const before = files.find(({ path }) => path === file)!.text!;
    let text = before;
    for (const { path } of missing.filter(({ value }) => value === undefined)) {
      const after = setValues(text, roleOf(file)!, [{ path, value: null }]);
      if (after !== text) boxes += 1;
      text = after;
    }
    if (text !== before) texts.set(file, text);
  }
  return { texts, boxes, sheets: own.size };
}
