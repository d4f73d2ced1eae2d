import { join } from 'node:path';
import type { Problem } from '../../../src/finding.ts';
import { formatProblems } from '../../../src/format-problems.ts';
import { fiscalYearAt } from '../../../src/model/calendar-date.ts';
import { formatEraYear } from '../../../src/model/fiscal-year.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { type Reading, readArchive } from '../../../src/read-archive.ts';
import type { Settings } from '../../../src/settings.ts';
import type { Sources } from '../../../src/source/read-files.ts';
import { newCommand } from '../../../src/words/new-command.ts';
import { nameOfContent } from '../environment.ts';
import type { Outcome } from '../outcome.ts';
import { writeAll } from '../write/write-files.ts';
import { fileOf } from './item-name.ts';
import type { Answers } from './read-answer.ts';
import { type NewSheet, buildSheet } from './sheet-text.ts';

/** Writes the file where the content with it has no more errors than without. */
export async function writeSheet(
  { plan, item, answers }: { plan: Plan; item: string; answers: Answers },
  settings: Settings,
  sources: Sources,
  before: Reading,
): Promise<Outcome> {
  const { contentDir, today } = settings;
  const folder = nameOfContent(settings);
  const sheet = buildSheet(plan, answers, today);
  const path = fileOf(plan.id, item);
  const files = [...sources.files, { path, text: sheet.text }].sort((a, b) => (a.path < b.path ? -1 : 1));
  const fresh = newProblems(before.problems, readArchive({ ...sources, files }, today).problems);
  const errors = fresh.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { code: 1, out: [], err: [newCommand.broken, formatProblems(errors, folder)] };
  await writeAll([{ path: join(contentDir, path), bytes: Buffer.from(sheet.text) }]);
  const present = fiscalYearAt(today);
  const file = `${folder}/${path}`;
  const out = [
    newCommand.done(file, answers.title),
    ...boxesOf(plan, sheet),
    ...(fresh.length > 0 ? [formatProblems(fresh, folder)] : []),
    newCommand.next(file, `/plans/${plan.id}/${item}/`),
    ...(plan.from < present && present <= plan.to ? [newCommand.since(present)] : []),
  ];
  return { code: 0, out, err: [] };
}

function boxesOf({ form }: Plan, { filled, empty, years }: NewSheet): string[] {
  const [first, last] = [years[0], years.at(-1)];
  const planned =
    first === undefined || last === undefined
      ? []
      : [newCommand.ofYears(form.label('plan'), formatEraYear(first), formatEraYear(last))];
  return [newCommand.filled(filled), newCommand.empty([...empty, ...planned])];
}

/** Those that were not there before, wherever they stand: a title may be told at the sheet that had it first. */
function newProblems(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const keyOf = ({ rule, file, label, message }: Problem) => [rule, file, label, message].join('\n');
  const known = new Set(before.map(keyOf));
  return after.filter((problem) => !known.has(keyOf(problem)));
}
