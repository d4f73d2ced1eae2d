import type { Path } from '../finding.ts';
import { isSign } from '../model/scale.ts';
import type { PlanEntry } from '../schema/plan.ts';
import type { ScaleEntryInput } from '../schema/scale.ts';
import { checks } from '../words/checks.ts';
import { ruleOfPlans } from './rule.ts';

/** A sign such as ○ is never shown alone: who does not see it, or reads it otherwise, needs its word. */
export const signWithoutWord = ruleOfPlans('sign-without-word', 'error', ({ entry }) =>
  scalesOf(entry).flatMap(([path, entries]) =>
    entries.flatMap(({ code, label }, index) =>
      code !== undefined && label === undefined && isSign(code)
        ? [{ path: [...path, index], words: checks.signWithoutWord(code) }]
        : [],
    ),
  ),
);

/** Every scale of a plan.yaml, with its place. */
export function scalesOf({ statuses, grades, overallGrades, scales = {} }: PlanEntry): [Path, ScaleEntryInput[]][] {
  const own: [Path, ScaleEntryInput[] | undefined][] = [
    [['statuses'], statuses],
    [['grades'], grades],
    [['overallGrades'], overallGrades],
    ...Object.entries(scales).map(([id, { values }]): [Path, ScaleEntryInput[]] => [['scales', id, 'values'], values]),
  ];
  return own.flatMap(([path, entries]): [Path, ScaleEntryInput[]][] => (entries ? [[path, entries]] : []));
}
