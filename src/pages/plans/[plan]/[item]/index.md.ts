import type { APIRoute } from 'astro';
import { loadArchive, loadPageKeys } from '../../../../content.ts';
import type { Item } from '../../../../model/item.ts';
import { itemMarkdown } from '../../../../views/data/markdown.ts';

export async function getStaticPaths() {
  const [{ items }, keys] = [await loadArchive(), await loadPageKeys()];
  return [...items.values()].map((item) => ({
    params: { plan: item.plan.id, item: item.slug },
    props: { item },
    cacheKey: keys.item(item),
  }));
}

export const GET: APIRoute<{ item: Item }> = async ({ props, site }) =>
  new Response(itemMarkdown(props.item, await loadArchive(), site), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
