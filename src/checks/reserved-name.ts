import { checks } from '../words/checks.ts';
import { ruleOfItems } from './rule.ts';

/** Pages of a plan that would have the same address as an item of this name. */
const reserved = new Set(['sheets']);

export function isReserved(slug: string): boolean {
  return reserved.has(slug);
}

export const reservedName = ruleOfItems('reserved-name', 'error', ({ slug }) =>
  isReserved(slug) ? [{ path: [], words: checks.reservedName(slug) }] : [],
);
