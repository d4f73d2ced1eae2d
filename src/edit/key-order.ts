import type { Path } from '../finding.ts';
import { keysAt } from '../source/keys-at.ts';
import type { Role } from '../source/role.ts';
import { schemas } from '../source/schemas.ts';

/**
 * Behind which of the keys that are there a new one belongs: the format's order; years and rounds by their number; what has no order comes last.
 * @returns its index, or -1 where it belongs before all
 */
export function placeOfKey(role: Role, path: Path, present: readonly string[], key: string): number {
  const order = keysAt(schemas[role.kind], path);
  const rankOf = (one: string) =>
    order.length > 0 ? order.indexOf(one) : /^\d{4}/.test(one) ? Number(one.slice(0, 4)) : -1;
  const own = rankOf(key);
  if (own < 0) return present.length - 1;
  return present.findLastIndex((one) => rankOf(one) <= own);
}
