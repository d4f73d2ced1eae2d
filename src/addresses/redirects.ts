import type { Archive } from '../model/archive.ts';
import { canonicalAddress, isFile, partsOf } from './address.ts';
import { siteAddresses } from './site-addresses.ts';
import { addressesOfItem, inPlan, itemAt, planAt, planOf } from './twins.ts';

/** An address that was published once, and where a reader is led now. */
export interface Redirect {
  from: string;
  /** At the end of the chain: an address of the site, with its anchor, or one of another site. */
  to: string;
  note?: string;
}

/**
 * All that redirects.yaml leads on: what it says, and what follows from it.
 * A sheet's page takes its other forms along, and a plan's page all that was published below it.
 * Of what cannot be followed nothing is made: the checks tell of it.
 */
export function redirectsOf(archive: Archive, live: ReadonlySet<string> = siteAddresses(archive)): Redirect[] {
  const all = new Map<string, Redirect>();
  const add = (redirect: Redirect) => {
    if (!live.has(redirect.from) && !all.has(redirect.from)) all.set(redirect.from, redirect);
  };
  const written = archive.redirects.map((entry) => ({
    ...entry,
    from: canonicalAddress(entry.from),
    to: whereTo(entry.to),
  }));
  written.forEach(add);
  written.forEach((redirect) => ofItem(redirect).forEach(add));
  written.forEach((redirect) => ofPlan(redirect, archive.recorded, live).forEach(add));
  return [...all.values()].flatMap((redirect) => {
    const to = endOf(redirect, all);
    return to === null ? [] : [{ ...redirect, to }];
  });
}

/** Those that a page can lead on. A file has no page in its place: only a server's rule leads on from there. */
export function redirectPagesOf(archive: Archive): Redirect[] {
  return redirectsOf(archive).filter(({ from }) => !isFile(from));
}

/** An address of the site in its usual form, its anchor kept; of another site as it is. */
export function whereTo(written: string): string {
  if (!written.startsWith('/')) return written;
  return `${canonicalAddress(written)}${partsOf(written)[1]}`;
}

/** Where a chain ends, or null where it comes back to itself. */
export function endOf({ from, to }: Redirect, all: ReadonlyMap<string, Redirect>): string | null {
  const seen = new Set([from]);
  let end = to;
  for (let next = all.get(canonicalOf(end)); next; next = all.get(canonicalOf(end))) {
    if (seen.has(next.from)) return null;
    seen.add(next.from);
    end = next.to;
  }
  return end;
}

/** Without its anchor; what is on another site is no address of this one. */
export function canonicalOf(to: string): string {
  return to.startsWith('/') ? partsOf(to)[0] : to;
}

function ofItem({ from, to, ...rest }: Redirect): Redirect[] {
  const [old, target] = [itemAt(from), itemAt(canonicalOf(to))];
  if (!old) return [];
  const targets = target && addressesOfItem(target);
  return addressesOfItem(old)
    .slice(1)
    .map((twin, at) => ({ ...rest, from: twin, to: targets?.[at + 1] ?? to }));
}

function ofPlan({ from, to, ...rest }: Redirect, recorded: readonly string[], live: ReadonlySet<string>): Redirect[] {
  const [old, target] = [planAt(from), planAt(canonicalOf(to))];
  if (old === null || live.has(from)) return [];
  // Where a plan goes on under another name, each of its addresses has one there.
  if (target !== null)
    return [...live]
      .filter((address) => planOf(address) === target)
      .map((address) => ({ ...rest, from: inPlan(address, old), to: address }));
  return recorded.filter((address) => planOf(address) === old).map((address) => ({ ...rest, from: address, to }));
}
