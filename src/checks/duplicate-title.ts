import { checks } from '../words/checks.ts';
import { repeated } from './repeated.ts';
import { ruleOfPlans } from './rule.ts';

/** Two items with one title: it may be meant. */
export const duplicateTitle = ruleOfPlans('duplicate-title', 'warning', ({ items }) =>
  repeated(items, (item) => item.title.normalize('NFKC')).map(([item, first]) => ({
    file: item.file,
    path: ['title'],
    words: checks.duplicateTitle(item.title, first.file),
  })),
);
