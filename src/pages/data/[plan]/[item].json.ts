import type { APIRoute } from 'astro';
import { loadArchive } from '../../../content.ts';
import type { Item } from '../../../model/item.ts';
import { itemJson } from '../../../views/data/json.ts';
import { respondJson } from '../../../views/data/respond.ts';

export async function getStaticPaths() {
  const { items } = await loadArchive();
  return [...items.values()].map((item) => ({ params: { plan: item.plan.id, item: item.slug }, props: { item } }));
}

export const GET: APIRoute<{ item: Item }> = ({ props }) => respondJson(itemJson(props.item));
