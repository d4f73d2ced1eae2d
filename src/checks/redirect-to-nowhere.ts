import { canonicalAddress } from '../addresses/address.ts';
import { canonicalOf, whereTo } from '../addresses/redirects.ts';
import { siteAddresses } from '../addresses/site-addresses.ts';
import { nearest } from '../nearest.ts';
import { addressWords } from '../words/addresses.ts';
import { redirectsFile } from './redirects.ts';
import type { Rule } from './rule.ts';

/** Who follows an old address finds something: a page, a file, or what leads on to one. */
export const redirectToNowhere: Rule = {
  id: 'redirect-to-nowhere',
  severity: 'error',
  // A file that cannot be read may be the one.
  check: ({ archive: { redirects }, shown, unread }) => {
    if (redirects.length === 0 || unread.size > 0) return [];
    const live = siteAddresses(shown);
    const from = new Set(redirects.map((entry) => canonicalAddress(entry.from)));
    return redirects.flatMap(({ to }, index) => {
      const address = canonicalOf(whereTo(to));
      if (!address.startsWith('/') || live.has(address) || from.has(address)) return [];
      const words = addressWords.toNowhere(address, meant(address, live));
      return [{ file: redirectsFile, path: [index, 'to'], words }];
    });
  },
};

/** An address beside it of nearly that name: all of a long address is alike in any two. */
function meant(address: string, live: ReadonlySet<string>): string | undefined {
  const [, above = '', name = ''] = /^(.*\/)([^/]+\/?)$/.exec(address) ?? [];
  const beside = [...live].filter((one) => one.startsWith(above)).map((one) => one.slice(above.length));
  const near = nearest(
    name,
    beside.filter((one) => /^[^/]+\/?$/.test(one)),
  );
  return near === undefined ? undefined : `${above}${near}`;
}
