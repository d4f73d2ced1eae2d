import { canonicalAddress } from '../addresses/address.ts';
import { canonicalOf, whereTo } from '../addresses/redirects.ts';
import { addressWords } from '../words/addresses.ts';
import { redirectsFile } from './redirects.ts';
import type { Rule } from './rule.ts';

/** Redirects may follow upon each other, and end somewhere. */
export const redirectCircle: Rule = {
  id: 'redirect-circle',
  severity: 'error',
  check: ({ archive: { redirects } }) => {
    const from = redirects.map((entry) => canonicalAddress(entry.from));
    const next = new Map(redirects.map(({ to }, index) => [from[index]!, canonicalOf(whereTo(to))]));
    const told = new Set<string>();
    return from.flatMap((start, index) => {
      const path = [start];
      for (let to = next.get(start); to !== undefined; to = next.get(to)) {
        if (told.has(to)) return [];
        path.push(to);
        if (to === start) break;
        // Into a circle that it is no part of: told there.
        if (path.indexOf(to) < path.length - 1) return [];
      }
      if (path.length < 2 || path.at(-1) !== start) return [];
      path.forEach((address) => told.add(address));
      return [{ file: redirectsFile, path: [index, 'to'], words: addressWords.circle(path) }];
    });
  },
};
