import type { RuleId } from '../words/rules.ts';

/** Rules that ask rather than forbid: what they found can be answered in the sheet, and the answer is published with it. */
export const answerable: readonly RuleId[] = [
  'duplicate-title',
  'unknown-kind',
  'summary-length',
  'http-address',
  'abolished-department',
  'continues-same-plan',
  'hidden-parent',
  'year-twice',
  'figure-as-words',
  'figure-far-off',
  'grade-over-missed-target',
  'status-without-actual',
  'actual-copies-plan',
  'actual-copies-last-year',
  'figure-unlike-indicator',
  'final-without-year',
  'issues-not-taken-up',
];
