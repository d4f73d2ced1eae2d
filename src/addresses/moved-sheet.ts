import type { Archive } from '../model/archive.ts';
import { same } from '../nearest.ts';
import { canonicalAddress } from './address.ts';
import { itemAt } from './twins.ts';

/** What a sheet was called when it was published. */
export interface Remembered {
  no?: string;
  title: string;
}

/**
 * The sheet that was most likely meant by an address that is gone: one that is new since the record and has its title, or its number in the same plan.
 * Of two that have it, none is meant.
 */
export function movedSheets(
  { items }: Archive,
  recorded: readonly string[],
  remembered: ReadonlyMap<string, Remembered>,
): (address: string) => string | undefined {
  if (remembered.size === 0) return () => undefined;
  const known = new Set(recorded.map(canonicalAddress));
  const fresh = [...items.values()].filter(({ path }) => !known.has(path));
  return (address) => {
    const [was, at] = [remembered.get(address), itemAt(address)];
    if (!was || !at) return undefined;
    const titled = fresh.filter(({ title }) => same(was.title, [title]) !== undefined);
    const numbered = fresh.filter(({ plan, no }) => plan.id === at.plan && was.no !== undefined && no === was.no);
    return [titled, numbered].find((found) => found.length === 1)?.[0]!.path;
  };
}
