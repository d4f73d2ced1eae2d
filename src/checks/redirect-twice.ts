import { canonicalAddress } from '../addresses/address.ts';
import { addressWords } from '../words/addresses.ts';
import { redirectsFile } from './redirects.ts';
import type { Rule } from './rule.ts';

/** An address leads to one place. */
export const redirectTwice: Rule = {
  id: 'redirect-twice',
  severity: 'error',
  check: ({ archive }) => {
    const all = archive.redirects.map(({ from }) => canonicalAddress(from));
    return all.flatMap((from, index) =>
      all.indexOf(from) < index
        ? [{ file: redirectsFile, path: [index, 'from'], words: addressWords.twice(from) }]
        : [],
    );
  },
};
