import { type Document, type Pair, isCollection, isPair, visit } from 'yaml';

/**
 * In `{note: 約3,100件}` and `[3,100件]` the comma divides what was meant as one value, and the rest would be lost or stand alone.
 * @returns the character position of the stray part, or null
 */
export function splitAtComma(doc: Document.Parsed, text: string): number | null {
  // Nothing to look for in a text without an inner comma between brackets.
  if (!/[[{][^\n]*,/.test(text)) return null;
  let stray: number | null = null;
  visit(doc, {
    Collection(_, node) {
      if (!node.flow) return undefined;
      const index = node.items.findIndex((item, place) => isStray(item, node.items[place - 1], text));
      if (index < 0) return undefined;
      stray = startOf(node.items[index]);
      return visit.BREAK;
    },
  });
  return stray;
}

function isStray(item: unknown, before: unknown, text: string): boolean {
  if (before === undefined) return false;
  // A key without a colon: `{note: 約3,100件}` has the keys `note` and `100件`.
  if (isPair(item) && item.value === null) return true;
  const [end, start] = [endOf(before), startOf(item)];
  return (
    end !== null &&
    start !== null &&
    /\d$/.test(text.slice(0, end)) &&
    text.slice(end, start) === ',' &&
    /^\d{3}(?!\d)/.test(text.slice(start)) &&
    !isCollection(item)
  );
}

interface Ranged {
  range?: readonly number[] | null;
}

function startOf(node: unknown): number | null {
  const first = isPair(node) ? (node as Pair).key : node;
  return (first as Ranged | null)?.range?.[0] ?? null;
}

function endOf(node: unknown): number | null {
  const last = isPair(node) ? ((node as Pair).value ?? (node as Pair).key) : node;
  return (last as Ranged | null)?.range?.[1] ?? null;
}
