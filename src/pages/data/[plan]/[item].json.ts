import type { APIRoute } from 'astro';
import { loadArchive, loadPageKeys } from '../../../content.ts';
import type { Item } from '../../../model/item.ts';
import { itemJson } from '../../../views/data/json.ts';
import { respondJson } from '../../../views/data/respond.ts';

export async function getStaticPaths() {
  const [{ items }, keys] = [await loadArchive(), await loadPageKeys()];
  return [...items.values()].map((item) => ({
    params: { plan: item.plan.id, item: item.slug },
    props: { item },
    cacheKey: keys.item(item),
  }));
}

export const GET: APIRoute<{ item: Item }> = ({ props }) => respondJson(itemJson(props.item));
