import type { Path } from '../finding.ts';
import type { Item } from '../model/item.ts';
import { nearest } from '../nearest.ts';
import type { DueYears } from '../schema/due-years.ts';
import { checks } from '../words/checks.ts';
import { ruleOfPlans } from './rule.ts';

interface Written {
  id: string;
  path: Path;
  file?: string;
}

/** Every check round that a year, a schedule or `dueYears` names exists in the plan. */
export const unknownCheck = ruleOfPlans('unknown-check', 'error', ({ entry, form, items }) => {
  const known = form.checks.map((round) => round.id);
  const written = [...dueYearsIn(entry), ...items.flatMap(roundsIn)];
  return written
    .filter(({ id }) => !known.includes(id))
    .map(({ id, ...place }) => ({ ...place, atKey: true, words: checks.unknownCheck(id, nearest(id, known), known) }));
});

function roundsIn({ entry, file }: Item): Written[] {
  const ofYears = Object.entries(entry.years ?? {}).flatMap(([year, { checks: rounds }]) =>
    Object.keys(rounds ?? {}).map((id) => ({ id, path: ['years', year, 'checks', id] })),
  );
  const ofTasks = (entry.tasks ?? []).flatMap((task, index) =>
    Object.keys(task.stages).flatMap((key) =>
      key.includes('/') ? [{ id: key.split('/')[1] ?? '', path: ['tasks', index, 'stages', key] }] : [],
    ),
  );
  return [...ofYears, ...ofTasks, ...dueYearsIn(entry)].map((found) => ({ ...found, file }));
}

/** `dueYears` also accepts `grade`, which is no round. */
function dueYearsIn({ dueYears = {} }: { dueYears?: DueYears }): Written[] {
  return Object.keys(dueYears)
    .filter((id) => id !== 'grade')
    .map((id) => ({ id, path: ['dueYears', id] }));
}
