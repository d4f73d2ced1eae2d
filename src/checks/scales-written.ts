import type { Path } from '../finding.ts';
import type { PlanEntry } from '../schema/plan.ts';
import type { ScaleEntryInput } from '../schema/scale.ts';

/** Every scale in a plan.yaml, with its path. */
export function scalesWritten({
  statuses,
  grades,
  overallGrades,
  scales = {},
}: PlanEntry): [Path, ScaleEntryInput[]][] {
  const own: [Path, ScaleEntryInput[] | undefined][] = [
    [['statuses'], statuses],
    [['grades'], grades],
    [['overallGrades'], overallGrades],
    ...Object.entries(scales).map(([id, { values }]): [Path, ScaleEntryInput[]] => [['scales', id, 'values'], values]),
  ];
  return own.flatMap(([path, entries]): [Path, ScaleEntryInput[]][] => (entries ? [[path, entries]] : []));
}
