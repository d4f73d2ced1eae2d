import type { APIRoute } from 'astro';
import { itemPaths } from '../../../content.ts';
import type { Item } from '../../../model/item.ts';
import { itemJson } from '../../../views/data/json.ts';
import { respondJson } from '../../../views/data/respond.ts';

export const getStaticPaths = itemPaths;

export const GET: APIRoute<{ item: Item }> = ({ props }) => respondJson(itemJson(props.item));
