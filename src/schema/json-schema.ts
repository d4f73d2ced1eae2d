import { z } from 'zod';
import { ItemSchema } from './item.ts';

/** JSON Schema (2020-12) of an item's front matter, made from zod so that the two cannot differ. */
export function itemJsonSchema(): object {
  return z.toJSONSchema(ItemSchema, { io: 'input', unrepresentable: 'any' });
}
