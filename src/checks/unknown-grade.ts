import { checks } from '../words/checks.ts';
import type { Rule } from './rule.ts';
import { strayWords } from './stray-words.ts';

/** Every grade and mark is one that the plan has, in the wording of its year. */
export const unknownGrade: Rule = {
  id: 'unknown-grade',
  severity: 'error',
  check: ({ archive }) => strayWords(archive, 'grade', checks.unknownGrade),
};
