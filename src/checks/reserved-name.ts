import { checks } from '../words/checks.ts';
import { ruleOfItems } from './rule.ts';

/** Pages of a plan that would have the same address as an item of this name. */
const reserved = new Set(['sheets']);

export const reservedName = ruleOfItems('reserved-name', 'error', ({ slug }) =>
  reserved.has(slug) ? [{ path: [], words: checks.reservedName(slug) }] : [],
);
