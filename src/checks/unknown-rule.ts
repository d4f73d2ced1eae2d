import { nearest } from '../nearest.ts';
import { checks } from '../words/checks.ts';
import { ruleOfItems } from './rule.ts';
import { answerable } from './answerable.ts';

/** An answer names the rule that it answers; misspelt, it would silence nothing and stand on the page all the same. */
export const unknownRule = ruleOfItems('unknown-rule', 'error', ({ answers }) =>
  answers
    .filter(({ rule }) => !(answerable as readonly string[]).includes(rule))
    .map(({ rule }) => ({
      path: ['answers', rule],
      atKey: true,
      words: checks.unknownRule(rule, nearest(rule, answerable), answerable),
    })),
);
