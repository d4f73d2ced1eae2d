import { dueOfCheck, dueOfYear } from '../../../model/due.ts';
import { formatEraYear } from '../../../model/fiscal-year.ts';
import type { Plan } from '../../../model/plan.ts';
import type { CheckRound } from '../../../schema/plan/check.ts';
import { planFormWords } from '../../../words/guide/plan-form.ts';
import { yearOfGuide } from './build-plan-guide.ts';

/** One thing to be written in a year, and by when. */
export interface CalendarEntry {
  /** `YYYY-MM-DD`, by which it stands in the order. */
  day: string;
  /** Whether that day is a last one; else the work begins with it. */
  isDue: boolean;
  what: string;
  /** As the commands name it: `2026 plan`, `2026 h1`, `2026 year`, `overall`. */
  round: string;
  /** Of the days that are still to come, the first. */
  isNext: boolean;
}

/** What is to be written in the fiscal year of a day, for this year and the one before, in the order of the days. */
export function planCalendar(plan: Plan, today: string): { year: number; entries: CalendarEntry[] } {
  const year = yearOfGuide(plan, today);
  const entries = [year - 1, year]
    .filter((one) => one >= plan.from)
    .flatMap((one) => entriesOf(plan, one))
    .filter(({ day }) => day >= `${year}-04-01`)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const next = entries.find(({ day, isDue }) => isDue && day >= today)?.day;
  return { year, entries: entries.map((entry) => ({ ...entry, isNext: entry.isDue && entry.day === next })) };
}

type Entry = Omit<CalendarEntry, 'isNext'>;

function entriesOf(plan: Plan, year: number): Entry[] {
  const { form, entry, to } = plan;
  const name = formatEraYear(year);
  const last = { day: dueOfYear(form.checks, year), isDue: true };
  const isJudged = form.overallGrades !== undefined || entry.labels?.overall !== undefined;
  return [
    { day: `${year}-04-01`, isDue: false, what: planFormWords.plan(name, form.label('plan')), round: `${year} plan` },
    ...form.checks.map((round) => roundEntry(plan, round, year)),
    { ...last, what: planFormWords.year(name, yearBoxes(plan)), round: `${year} year` },
    ...(year === to && isJudged
      ? [{ ...last, what: planFormWords.overall(form.label('overall')), round: 'overall' }]
      : []),
  ];
}

function roundEntry({ form }: Plan, round: CheckRound, year: number): Entry {
  const boxes = [...(form.statuses ? [form.label('status')] : []), form.label('report')];
  return {
    day: dueOfCheck(form.checks, round, year),
    isDue: true,
    what: planFormWords.round(formatEraYear(year), round.label, round.months, boxes),
    round: `${year} ${round.id}`,
  };
}

function yearBoxes({ form }: Plan): string[] {
  const keys = ['actual', ...(form.grades ? (['grade'] as const) : []), 'assessment', 'issues', 'next'] as const;
  return keys.map((key) => form.label(key));
}
