import { checks } from '../words/checks.ts';
import { type Rule, finding } from './rule.ts';

/** Pages of a plan that would have the same address as an item of this name. */
const reserved = new Set(['sheets']);

export const checkReservedNames: Rule = ({ archive }) =>
  [...archive.items.values()]
    .filter(({ slug }) => reserved.has(slug))
    .map(({ slug, file }) => finding('reserved-name', 'error', file, [], checks.reservedName(slug)));
