import { checks } from '../words/checks.ts';
import { repeated } from './repeated.ts';
import { ruleOfPlans } from './rule.ts';

/** Two items with one number, whatever its width. */
export const duplicateNumber = ruleOfPlans('duplicate-number', 'error', ({ items }) =>
  repeated(items, (item) => item.no.normalize('NFKC')).map(([item, first]) => ({
    file: item.file,
    path: item.entry.no === undefined ? [] : ['no'],
    words: checks.duplicateNumber(item.no, first.file),
  })),
);
