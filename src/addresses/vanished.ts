import { nearest } from '../nearest.ts';
import { canonicalAddress, isCited } from './address.ts';
import { addressesOfItem, itemAt, pageOfItem, planOf } from './twins.ts';

/** Addresses that were published and are there no more: those of one sheet together, as of a whole plan, or one by itself. */
export interface Vanished {
  kind: 'plan' | 'item' | 'other';
  address: string;
  /** Of the same sheet or plan. */
  others: number;
  /** Where it most likely is now. */
  guess: string;
  /** Whether the guess is the same sheet under another name, and no more than the next best page. */
  isLikely: boolean;
}

interface Known {
  recorded: Iterable<string>;
  live: ReadonlySet<string>;
  redirected: ReadonlySet<string>;
  /** The same sheet under its new address, where what it was called tells. */
  moved?: (address: string) => string | undefined;
}

/** What has vanished, in the order of the addresses. */
export function vanishedOf({ recorded, live, redirected, moved }: Known): Vanished[] {
  const all = new Set([...recorded].map(canonicalAddress));
  const lost = [...all].filter((address) => isCited(address) && !live.has(address) && !redirected.has(address)).sort();
  const groups = Map.groupBy(lost, (address) => groupOf(address, live));
  const fresh = freshSheets(all, live);
  const lostOf = Map.groupBy(groups.keys(), (address) => itemAt(address)?.plan);
  return [...groups].map(([address, group]) => {
    const others = group.filter((one) => one !== address).length;
    const plan = itemAt(address)?.plan;
    if (plan !== undefined) {
      const same = moved?.(address);
      if (same !== undefined) return { kind: 'item', address, others, guess: same, isLikely: true };
      const guess = guessItem(address, lostOf.get(plan)!.length, fresh.get(plan) ?? []);
      return { kind: 'item', address, others, ...guess };
    }
    if (isPlanPage(address)) return { kind: 'plan', address, others, guess: '/plans/', isLikely: false };
    return { kind: 'other', address, others: 0, ...guessOther(address, live) };
  });
}

function isPlanPage(address: string): boolean {
  return /^\/plans\/[^/]+\/$/.test(address);
}

/** By what one line in redirects.yaml would mend all of. */
function groupOf(address: string, live: ReadonlySet<string>): string {
  const plan = planOf(address);
  if (plan !== null && !live.has(`/plans/${plan}/`)) return `/plans/${plan}/`;
  const item = pageOfItem(address);
  return item !== null && !live.has(item) ? item : address;
}

/** The sheet of the same plan that is new since the record, where there is one alone or one of nearly that name; else the plan. */
function guessItem(address: string, lost: number, fresh: readonly string[]): Pick<Vanished, 'guess' | 'isLikely'> {
  const { plan, item } = itemAt(address)!;
  const near = nearest(item, fresh);
  const likely = near ?? (fresh.length === 1 && lost === 1 ? fresh[0] : undefined);
  return {
    guess: likely === undefined ? `/plans/${plan}/` : `/plans/${plan}/${likely}/`,
    isLikely: likely !== undefined,
  };
}

/** By plan, the names of its sheets that are new since the record. */
function freshSheets(recorded: ReadonlySet<string>, live: ReadonlySet<string>): Map<string, string[]> {
  const fresh = [...live].filter((address) => itemAt(address) && !recorded.has(address) && isSheet(address, live));
  const byPlan = Map.groupBy(fresh, (address) => itemAt(address)!.plan);
  return new Map([...byPlan].map(([plan, all]) => [plan, all.map((address) => itemAt(address)!.item)]));
}

function isSheet(address: string, live: ReadonlySet<string>): boolean {
  return live.has(addressesOfItem(itemAt(address)!)[1]!);
}

/** The page above it that is there. */
function guessOther(address: string, live: ReadonlySet<string>): Pick<Vanished, 'guess' | 'isLikely'> {
  let above = address;
  do above = above.replace(/[^/]+\/?$/, '');
  while (above !== '/' && !live.has(above));
  return { guess: above, isLikely: false };
}
