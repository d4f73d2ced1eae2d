import { formatColumn } from '../model/fiscal-year.ts';
import { markdownOf } from '../model/text.ts';
import type { Text } from '../schema/values/text.ts';
import { contradictions } from '../words/contradictions.ts';
import { textWords } from '../words/text-words.ts';
import { quote } from './quote.ts';
import { ruleOfItems } from './rule.ts';
import { saysSomething } from './says-something.ts';

/**
 * Last year's 課題 of which this year's 計画 says nothing: the two share no word but those that every sheet has.
 * A reviewer looks at both; whether the plan answers the issue is not for a program to say.
 */
export const issuesNotTakenUp = ruleOfItems('issues-not-taken-up', 'note', ({ timeline, ended, plan: { form } }) =>
  timeline.flatMap((year, at) => {
    const before = timeline[at - 1];
    if (before?.issues === undefined || year.plan === undefined) return [];
    if (!saysSomething(before.issues) || !saysSomething(year.plan) || year.column.from > (ended?.year ?? Infinity))
      return [];
    const named = wordsOf(before.issues);
    const planned = wordsOf(year.plan);
    if (named.size === 0 || [...named].some((word) => planned.has(word))) return [];
    return [
      {
        path: ['years', year.column.key, 'plan'],
        other: ['years', before.column.key, 'issues'],
        words: contradictions.issuesNotTakenUp(
          [formatColumn(before.column), form.label('issues'), quote(before.issues)],
          [formatColumn(year.column), form.label('plan'), quote(year.plan)],
        ),
      },
    ];
  }),
);

/** Pairs of letters within runs of kanji, katakana and Latin: 待ち時間の短縮 → 時間, 短縮. */
function wordsOf(text: Text): Set<string> {
  const runs = markdownOf(text).normalize('NFKC').toLowerCase().match(textWords.runs) ?? [];
  const pairs = runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));
  return new Set(pairs.filter((pair) => !textWords.common.has(pair)));
}
