import { nearest } from '../nearest.ts';
import { checks } from '../words/checks.ts';
import { ruleOfItems } from './rule.ts';

/** Every check of a year, and of a schedule, is a round that the plan has. */
export const unknownCheck = ruleOfItems('unknown-check', 'error', ({ entry, plan }) => {
  const known = plan.form.checks.map((round) => round.id);
  const written = [
    ...Object.entries(entry.years ?? {}).flatMap(([year, { checks: rounds }]) =>
      Object.keys(rounds ?? {}).map((id) => ({ id, path: ['years', year, 'checks', id] })),
    ),
    ...(entry.tasks ?? []).flatMap((task, index) =>
      Object.keys(task.stages).flatMap((key) =>
        key.includes('/') ? [{ id: key.split('/')[1] ?? '', path: ['tasks', index, 'stages', key] }] : [],
      ),
    ),
  ];
  return written
    .filter(({ id }) => !known.includes(id))
    .map(({ id, path }) => ({ path, atKey: true, words: checks.unknownCheck(id, nearest(id, known), known) }));
});
