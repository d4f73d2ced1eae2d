import { nearest } from '../nearest.ts';
import { checks } from '../words/checks.ts';
import { type Rule, findingAtKey } from './rule.ts';

/** Rules that ask rather than forbid: what they found can be answered in the sheet, and the answer is published with it. */
export const warningRules = [
  'grade-over-missed-target',
  'status-without-actual',
  'actual-copies-plan',
  'final-without-year',
  'duplicate-title',
  'unknown-kind',
];

/** An answer names the rule that it answers; misspelt, it would silence nothing and stand on the page all the same. */
export const checkAnswers: Rule = ({ archive }) =>
  [...archive.items.values()].flatMap(({ file, answers }) =>
    answers
      .filter(({ rule }) => !warningRules.includes(rule))
      .map(({ rule }) =>
        findingAtKey(
          'unknown-rule',
          'error',
          file,
          ['answers', rule],
          checks.unknownRule(rule, nearest(rule, warningRules), warningRules),
        ),
      ),
  );
