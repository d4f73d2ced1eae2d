import { checks } from '../words/checks.ts';
import { ruleOfItems } from './rule.ts';

/** 40 to 80 characters are meant. A few less may say all there is; far fewer are a heading, and more are no longer one line. */
const fewest = 20;
const most = 80;

/** The line for citizens is one plain sentence: lists and search results show it whole. */
export const summaryLength = ruleOfItems('summary-length', 'warning', ({ summary }) => {
  const length = [...(summary ?? '').trim()].length;
  if (summary === undefined || (length >= fewest && length <= most)) return [];
  return [{ path: ['summary'], words: checks.summaryLength(length) }];
});
