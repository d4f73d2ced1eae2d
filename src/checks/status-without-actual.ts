import { formatColumn } from '../model/fiscal-year.ts';
import { markdownOf } from '../model/text.ts';
import type { Text } from '../schema/values/text.ts';
import { contradictions } from '../words/contradictions.ts';
import { textWords } from '../words/text-words.ts';
import { quote } from './quote.ts';
import { ruleOfItems } from './rule.ts';

/** A check that says all goes well, and nobody says what was done. */
export const statusWithoutActual = ruleOfItems('status-without-actual', 'warning', ({ timeline, plan: { form } }) =>
  timeline.flatMap(({ column, actual, checks: rounds }) =>
    rounds.flatMap(({ round, judgement, report }) => {
      const well = judgement.state === 'graded' && judgement.grade.tone === 'good';
      if (!well || saysSomething(report) || saysSomething(actual)) return [];
      const at = ['years', column.key];
      return [
        {
          path: [...at, 'checks', round.id, 'status'],
          other: [...at, ...(report !== undefined ? ['checks', round.id, 'report'] : ['actual'])],
          words: contradictions.statusWithoutActual(
            formatColumn(column),
            [round.label, form.label('status'), judgement.grade.label],
            [form.label('report'), quote(report)],
            [form.label('actual'), quote(actual)],
          ),
        },
      ];
    }),
  ),
);

/** A dash, or 「なし」, is an empty box. */
function saysSomething(text: Text | undefined): boolean {
  if (text === undefined) return false;
  const letters = markdownOf(text)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]|ー/gu, '');
  return !textWords.nothing.test(letters);
}
