import { type Document, type Scalar, isMap, visit } from 'yaml';
import { type Stray, strayInFlow } from './yaml-comma.ts';

/** What YAML reads without complaint and a clerk did not mean: text that would be joined, cut off or divided. The first of them, or null. */
export function slipIn(doc: Document.Parsed, text: string): Stray | null {
  let found: Stray | null = null;
  const stop = (slip: Stray | null) => {
    found = slip;
    return slip ? visit.BREAK : undefined;
  };
  visit(doc, {
    Collection: (_, node) => {
      if (node.tag?.startsWith('!')) return stop({ kind: 'tag', position: node.range?.[0] ?? 0 });
      if (node.flow) return stop(strayInFlow(node.items, text));
      return stop(isMap(node) ? commentedOut(node.items, text) : null);
    },
    Scalar: (_, node) => stop(slipInScalar(node, text)),
  });
  return found;
}

function slipInScalar(node: Scalar, text: string): Stray | null {
  const [start, end, after] = node.range ?? [0, 0, 0];
  if (node.tag?.startsWith('!')) return { kind: 'tag', position: start };
  // `目標 #3` and `#延床` after a key: what follows # is a comment to YAML. A comment that was meant has a space after it.
  const rest = /^[ \t]*(#[^ \n])/.exec(text.slice(end, after));
  if (rest && node.type === 'PLAIN') return { kind: 'hash', position: end };
  if (node.type !== 'PLAIN') return null;
  const written = text.slice(start, end);
  if (!written.includes('\n')) return null;
  return {
    kind: /^[-－・]/.test(written) || /\n\s*[-－・]/.test(written) ? 'bulletSpace' : 'plainLines',
    position: start,
  };
}

/** `goal: #延床`: all of the value is a comment. */
function commentedOut(items: readonly { key: unknown; value: unknown }[], text: string): Stray | null {
  for (const { key } of items) {
    const end = (key as Scalar | null)?.range?.[1];
    if (end !== undefined && /^:[ \t]+#[^ \n]/.test(text.slice(end, end + 40))) return { kind: 'hash', position: end };
  }
  return null;
}
