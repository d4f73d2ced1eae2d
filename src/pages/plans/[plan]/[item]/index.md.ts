import type { APIRoute } from 'astro';
import { itemPaths, loadArchive } from '../../../../content.ts';
import type { Item } from '../../../../model/item.ts';
import { itemMarkdown } from '../../../../views/data/markdown.ts';

export const getStaticPaths = itemPaths;

export const GET: APIRoute<{ item: Item }> = async ({ props, site }) =>
  new Response(itemMarkdown(props.item, await loadArchive(), site), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
