import { endOfRound, startOfRound, writtenDue } from '../model/due.ts';
import { checks } from '../words/checks.ts';
import { ruleOfPlans } from './rule.ts';

/** A report is due after the months that it covers. An earlier day usually lacks its `+1 `. */
export const earlyDue = ruleOfPlans('early-due', 'error', ({ form }) =>
  form.checks.flatMap((round, index) => {
    const [year] = form.years;
    const due = writtenDue(round, year!);
    const end = endOfRound(form.checks, round, year!);
    if (due === undefined || round.months === undefined || due >= end) return [];
    const meant = due < startOfRound(form.checks, round, year!) ? `+1 ${round.due!.slice(-5)}` : undefined;
    return [{ path: ['checks', index, 'due'], words: checks.earlyDue(round.label, round.due!, round.months, meant) }];
  }),
);
