import type { Plan } from '../../src/model/plan.ts';
import { nearestNamed } from '../../src/nearest.ts';
import { excelCommand } from '../../src/words/excel-command.ts';
import { type Round, nameOfRound, roundMeant, roundOf } from '../../src/workbook/round.ts';

/** @throws when there is no such plan, with what was likely meant */
export function planNamed(plans: readonly Plan[], id: string): Plan {
  const found = plans.find((plan) => plan.id === id);
  if (found) return found;
  const known = plans.map((plan) => ({ id: plan.id, names: [plan.name] }));
  throw new Error(
    excelCommand.noPlan(
      id,
      nearestNamed(id, known),
      known.map((plan) => plan.id),
    ),
  );
}

/**
 * @param text `2026/h1`, `2026/year`, `overall`
 * @throws when the plan has no such round, with what was likely meant
 */
export function roundNamed(plan: Plan, text: string): Round {
  const round = roundOf(plan, text);
  if (round) return round;
  const known = [...plan.form.checks.map(({ id }) => id), 'year'].map((id) => `${plan.from}/${id}`);
  const all = [...known, nameOfRound({ of: 'overall' })];
  throw new Error(excelCommand.noRound(text, roundMeant(plan, text), plan.id, all));
}
