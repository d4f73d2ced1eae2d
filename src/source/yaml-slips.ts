import { type Document, type Pair, type Scalar, isAlias, isMap, isNode, isPair, isScalar, isSeq, visit } from 'yaml';
import { written } from '../words/written.ts';
import { type Stray, strayInFlow } from './yaml-comma.ts';

/** What YAML reads without complaint and a clerk did not mean: text that would be joined, cut off, divided or lost. The first of them, or null. */
export function slipIn(doc: Document.Parsed, text: string): Stray | null {
  let found: Stray | null = null;
  const stop = (slip: Stray | null) => {
    found = slip;
    return slip ? visit.BREAK : undefined;
  };
  const referred = aliasesOf(doc);
  visit(doc, {
    Alias: (_, node) => stop(node.resolve(doc) ? null : { kind: 'alias', position: node.range?.[0] ?? 0 }),
    Pair: (_, { key }) => stop(slipInKey(key)),
    Collection: (_, node) => {
      if (node.tag?.startsWith('!')) return stop({ kind: 'tag', position: node.range?.[0] ?? 0 });
      const twice = isMap(node) ? (signBefore(node.items) ?? keyTwice(node.items)) : null;
      if (twice) return stop(twice);
      if (node.flow) return stop(strayInFlow(node.items, text));
      return stop(isMap(node) ? commentedOut(node.items, text) : null);
    },
    Scalar: (_, node, path) => stop(unusedAnchor(node, referred, text) ?? slipInScalar(node, path.at(-1), text)),
  });
  return found;
}

function aliasesOf(doc: Document.Parsed): Set<string> {
  const names = new Set<string>();
  visit(doc, { Alias: (_, node) => void names.add(node.source) });
  return names;
}

/** `goal: &A社 との連携`: the name of a place that nothing refers to was meant as text, and would be lost. */
function unusedAnchor(node: Scalar, referred: ReadonlySet<string>, text: string): Stray | null {
  const { anchor, range } = node;
  if (anchor === undefined || referred.has(anchor)) return null;
  return { kind: 'alias', position: Math.max(0, text.lastIndexOf(`&${anchor}`, range?.[0] ?? 0)) };
}

/** Keys are words. `__proto__` is one that every object has its own idea of. */
function slipInKey(key: unknown): Stray | null {
  if (isScalar(key) ? key.value !== '__proto__' : isAlias(key)) return null;
  return isNode(key) ? { kind: 'keyName', position: key.range?.[0] ?? 0 } : null;
}

/** A list entry that begins with a full-width dash: `－ {name: 税務課}`. */
function signBefore(items: readonly Pair[]): Stray | null {
  const key = items
    .map((pair) => pair.key)
    .find((one) => isScalar(one) && /^[\u2010-\u2015\u2212\u30fc\uff0d]\s*[{[]/.test(String(one.value)));
  return isScalar(key) ? { kind: 'bulletSign', position: key.range?.[0] ?? 0 } : null;
}

/** `2013` and `"2013"` are one year. The library would compare every key with every other. */
function keyTwice(items: readonly Pair[]): Stray | null {
  const seen = new Set<string>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (seen.has(name)) return { kind: 'duplicateKey', position: key.range?.[0] ?? 0 };
    seen.add(name);
  }
  return null;
}

const bullet = new RegExp(`^[${written.bullets.replace('-', '\\-')}]`);

function slipInScalar(node: Scalar, parent: unknown, text: string): Stray | null {
  const [start, end, after] = node.range ?? [0, 0, 0];
  if (node.tag?.startsWith('!')) return { kind: 'tag', position: start };
  if (node.type !== 'PLAIN') return null;
  const source = text.slice(start, end);
  if (source === '~') return { kind: 'tilde', position: start };
  // `目標 #3` and `#延床` after a key: what follows # is a comment to YAML. A comment that was meant has a space after it.
  const comment = /^[ \t]*(?=#[^ \n])/.exec(text.slice(end, after));
  if (comment) return { kind: 'hash', position: end + comment[0].length };
  if (!source.includes('\n')) {
    const isBullet = /^-[^\s\d-]/.test(source) && isPair(parent) && beginsLine(text, start);
    return isBullet ? { kind: 'bulletSpace', position: start } : null;
  }
  if (/^-/.test(source)) return { kind: 'bulletSpace', position: start };
  if (bullet.test(source)) return { kind: 'bulletSign', position: start };
  const next = /\n\s*-(?=\s|\S)/.exec(source);
  return next && isSeq(parent)
    ? { kind: 'bulletIndent', position: start + next.index + next[0].length - 1 }
    : { kind: 'plainLines', position: start };
}

/** `goal: #延床`: all of the value is a comment. */
function commentedOut(items: readonly { key: unknown; value: unknown }[], text: string): Stray | null {
  for (const { key } of items) {
    const end = (key as Scalar | null)?.range?.[1];
    const blank = end === undefined ? null : /^:[ \t]+(?=#[^ \n])/.exec(text.slice(end, end + 40));
    if (blank) return { kind: 'hash', position: end! + blank[0].length };
  }
  return null;
}

function beginsLine(text: string, position: number): boolean {
  return text.slice(text.lastIndexOf('\n', position - 1) + 1, position).trim() === '';
}
