import { formatColumn } from '../model/fiscal-year.ts';
import type { FieldBox } from '../model/field-box.ts';
import type { Text } from '../schema/values/text.ts';
import { contradictions } from '../words/contradictions.ts';
import { textWords } from '../words/text-words.ts';
import { quote } from './quote.ts';
import { ruleOfItems } from './rule.ts';
import { saysSomething } from './says-something.ts';

/** A check that says all goes well, and nobody says what was done: neither its report, nor 実績, nor a box of the city's own for either. */
export const statusWithoutActual = ruleOfItems('status-without-actual', 'warning', ({ timeline, plan: { form } }) =>
  timeline.flatMap(({ column, actual, fields, checks: rounds }) =>
    rounds.flatMap(({ round, judgement, report, fields: ofRound }) => {
      const well = judgement.state === 'graded' && judgement.grade.tone === 'good';
      if (!well || saysSomething(report) || saysSomething(actual) || [...ofRound, ...fields].some(saysWhatWasDone))
        return [];
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

function saysWhatWasDone({ type, label, value }: FieldBox): boolean {
  return type === 'text' && textWords.whatWasDone.test(label) && saysSomething(value as Text);
}
