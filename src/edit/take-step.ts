import { type YAMLMap, type YAMLSeq, isMap, isSeq } from 'yaml';
import type { Path } from '../finding.ts';
import type { Role } from '../source/role.ts';
import { EditError } from './edit-error.ts';
import { insertItem, removeItem, setItem } from './edit-list.ts';
import { emptyPair, insertPair, pairOf, setPair } from './edit-map.ts';
import { formatPair } from './format-block.ts';
import { filled } from './node-value.ts';
import { parsed } from './parsed.ts';
import type { Step } from './steps.ts';
import type { Splice } from './text-range.ts';
import { withValue } from './with-value.ts';

/** What a step is done with. */
export interface Hand {
  text: string;
  role: Role;
  eol: string;
}

/** One small change, as the part of the text that it touches. */
export function takeStep(text: string, role: Role, step: Step, eol: string): Splice {
  const hand = { text, role, eol };
  const { contents } = parsed(text);
  const whole = step.kind === 'insert' || step.kind === 'remove' ? [...step.path, step.index] : step.path;
  const { holder, at } = descend(contents, whole);
  const part = whole[at]!;
  const rest = whole.slice(at + 1);
  if (holder === null) return beginning(hand, whole, step);
  if (isMap(holder)) return inMap(hand, holder, whole.slice(0, at), String(part), rest, step);
  if (step.kind === 'remove') return removeItem(hand, holder, Number(part));
  if (step.kind === 'empty') return rest.length === 0 ? removeItem(hand, holder, Number(part)) : nothing;
  const value = withValue(undefined, rest, step.kind === 'box' ? null : step.value);
  const isNew = step.kind === 'insert' || Number(part) >= filled(holder.items).length;
  return isNew ? insertItem(hand, holder, Number(part), value) : setItem(hand, holder, Number(part), value);
}

const nothing: Splice = { from: 0, to: 0, text: '' };

function inMap(hand: Hand, map: YAMLMap, path: Path, key: string, rest: Path, step: Step): Splice {
  const pair = pairOf(map, key);
  if (step.kind === 'empty') return pair && rest.length === 0 ? emptyPair(hand, map, pair) : nothing;
  // Within one line an empty box would be a value of its own.
  if (step.kind === 'box' && ((pair && rest.length === 0) || map.flow)) return nothing;
  const value = withValue(undefined, rest, step.kind === 'set' || step.kind === 'insert' ? step.value : null);
  return pair ? setPair(hand, map, pair, value) : insertPair(hand, map, path, key, value);
}

/** The deepest list or map that holds a part of the path, and which part. */
function descend(contents: unknown, path: Path): { holder: YAMLMap | YAMLSeq | null; at: number } {
  if (!isMap(contents) && !isSeq(contents)) return { holder: null, at: 0 };
  let holder: YAMLMap | YAMLSeq = contents;
  for (let at = 0; ; at += 1) {
    const part = path[at]!;
    const inner: unknown = isMap(holder) ? pairOf(holder, String(part))?.value : filled(holder.items)[Number(part)];
    if (at === path.length - 1 || (!isMap(inner) && !isSeq(inner))) return { holder, at };
    holder = inner;
  }
}

/** The first box of a file that has none. */
function beginning({ text, eol }: Hand, [key, ...rest]: Path, step: Step): Splice {
  if (step.kind !== 'set' && step.kind !== 'box') throw new EditError('There is nothing to change.');
  const value = withValue(undefined, rest, step.kind === 'set' ? step.value : null);
  const lines = formatPair(String(key), value, 0);
  const gap = text === '' || text.endsWith('\n') ? '' : eol;
  return { from: text.length, to: text.length, text: gap + lines.join(eol) + eol };
}
