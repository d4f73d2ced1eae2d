import { movedSheets } from '../addresses/moved-sheet.ts';
import { redirectsOf } from '../addresses/redirects.ts';
import { siteAddresses } from '../addresses/site-addresses.ts';
import { vanishedOf } from '../addresses/vanished.ts';
import { vanishedWords } from '../addresses/vanished-words.ts';
import { redirectsFile } from './redirects.ts';
import type { Rule } from './rule.ts';

/** What was published once stays, or leads on. PDFs go with their pages: whether a site has any is not for the content to say. */
export const vanishedAddress: Rule = {
  id: 'vanished-address',
  severity: 'error',
  // A file that cannot be read may be the one.
  check: ({ archive, shown, recorded, remembered, unread }) => {
    if (recorded.length === 0 || unread.size > 0) return [];
    const live = siteAddresses(shown);
    const redirected = new Set(redirectsOf(shown, live).map(({ from }) => from));
    const asked = recorded.filter((address) => !address.startsWith('/pdf/'));
    return vanishedWords(
      vanishedOf({ recorded: asked, live, redirected, moved: movedSheets(shown, recorded, remembered) }),
      archive,
    ).map((words) => ({
      file: redirectsFile,
      path: [],
      words,
    }));
  },
};
