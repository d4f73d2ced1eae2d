import { canonicalAddress } from '../addresses/address.ts';
import { siteAddresses } from '../addresses/site-addresses.ts';
import { addressWords } from '../words/addresses.ts';
import { redirectsFile } from './redirects.ts';
import type { Rule } from './rule.ts';

/** What is there is not led away from. */
export const redirectOverPage: Rule = {
  id: 'redirect-over-page',
  severity: 'error',
  check: ({ archive, shown }) => {
    if (archive.redirects.length === 0) return [];
    const live = siteAddresses(shown);
    return archive.redirects.flatMap(({ from }, index) => {
      const address = canonicalAddress(from);
      return live.has(address)
        ? [{ file: redirectsFile, path: [index, 'from'], words: addressWords.overPage(address) }]
        : [];
    });
  },
};
