import type { Path } from '../finding.ts';
import type { TimelineYear } from '../model/timeline.ts';
import type { Text } from '../schema/values/text.ts';
import { contradictions } from '../words/contradictions.ts';

/** The boxes of a year that say what was done. */
export function actualsOf(
  { column, actual, checks: rounds }: Pick<TimelineYear, 'column' | 'actual' | 'checks'>,
  actualLabel: string,
  reportLabel: string,
): { box: string; key: string; text: Text; path: Path }[] {
  const at = ['years', column.key];
  return [
    ...(actual === undefined ? [] : [{ box: actualLabel, key: 'actual', text: actual, path: [...at, 'actual'] }]),
    ...rounds.flatMap(({ round, report }) =>
      report === undefined
        ? []
        : [
            {
              box: contradictions.reportOf(round.label, reportLabel),
              key: round.id,
              text: report,
              path: [...at, 'checks', round.id, 'report'],
            },
          ],
    ),
  ];
}
