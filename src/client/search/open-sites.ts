import { reportFailure } from '../load.ts';
import { joinedIndex } from './joined-index.ts';
import { type SearchIndex, openIndex } from './search-index.ts';

/**
 * The page's own index, together with those of other sites. One of theirs that does not come is named and left out: what the page's own site says is found all the same.
 * @param others where the other sites begin, with a slash at the end
 * @throws when the page's own does not come
 */
export async function openSites(address: string, others: readonly string[]): Promise<SearchIndex> {
  const own = await openIndex(address);
  const found = await Promise.all(
    others.map((site) =>
      openIndex(`${site}search-index/index.json`, site).catch((error: unknown) => {
        reportFailure(error);
        return site;
      }),
    ),
  );
  const missing = found.filter((one) => typeof one === 'string').map((site) => ({ address: site }));
  const reached = found.filter((one) => typeof one !== 'string');
  return others.length === 0 ? own : joinedIndex([own, ...reached], missing);
}
