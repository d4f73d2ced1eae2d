import { type Pair, isCollection, isPair, isScalar } from 'yaml';
import type { FaultKind } from './line-slips.ts';

export interface Stray {
  kind: FaultKind;
  /** Character position. */
  position: number;
}

/**
 * In `{note: 約3,100件}` and `[3,100件]` the comma divides what was meant as one value, and in `{name:市民課}` nothing divides key and value:
 * the rest would be lost or stand alone.
 */
export function strayInFlow(items: readonly unknown[], text: string): Stray | null {
  for (const [index, item] of items.entries()) {
    const position = startOf(item);
    if (position === null) continue;
    // A key without a colon: `{note: 約3,100件}` has the keys `note` and `100件`.
    if (isPair(item) && item.value === null) return { kind: kindOfKey(item), position };
    const end = endOf(items[index - 1]);
    if (end === null || isCollection(item)) continue;
    const divided = /\d$/.test(text.slice(0, end)) && text.slice(end, position) === ',';
    if (divided && /^\d{3}(?!\d)/.test(text.slice(position))) return { kind: 'comma', position };
  }
  return null;
}

function kindOfKey({ key }: Pair): FaultKind {
  const written = isScalar(key) ? String(key.source ?? key.value) : '';
  return written.includes('：') ? 'fullWidthColon' : written.includes(':') ? 'missingSpace' : 'comma';
}

interface Ranged {
  range?: readonly number[] | null;
}

function startOf(node: unknown): number | null {
  const first = isPair(node) ? node.key : node;
  return (first as Ranged | null | undefined)?.range?.[0] ?? null;
}

function endOf(node: unknown): number | null {
  const last = isPair(node) ? (node.value ?? node.key) : node;
  return (last as Ranged | null | undefined)?.range?.[1] ?? null;
}
