import { checks } from '../words/checks.ts';
import type { Rule } from './rule.ts';
import { strayWords } from './stray-words.ts';

/** Every status of a check is one that the plan has, in the wording of its year. */
export const unknownStatus: Rule = {
  id: 'unknown-status',
  severity: 'error',
  check: ({ archive }) => strayWords(archive, 'status', checks.unknownStatus),
};
