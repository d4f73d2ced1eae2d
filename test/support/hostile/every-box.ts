import type { Hostile } from './case.ts';
import { random } from './random.ts';

type Boxes = Record<string, (text: string) => Omit<Hostile, 'name'>>;

/** Each text in each box. */
export function everyBox(kind: string, boxes: Boxes, texts: Record<string, string>): Hostile[] {
  return Object.entries(boxes).flatMap(([box, put]) =>
    Object.entries(texts).map(([name, text]) => ({ name: `${kind}: ${name} as ${box}`, ...put(text) })),
  );
}

/** Each text in some boxes, which chance has chosen: the same ones in every run. */
export function someBoxes(kind: string, boxes: Boxes, texts: Record<string, string>, count: number): Hostile[] {
  const next = random(`${kind} ${process.env['SEED'] ?? ''}`);
  const names = Object.keys(boxes);
  return Object.entries(texts).flatMap(([name, text]) => {
    const chosen = names.map((box) => ({ box, at: next() })).sort((a, b) => a.at - b.at);
    return chosen.slice(0, count).map(({ box }) => ({ name: `${kind}: ${name} as ${box}`, ...boxes[box]!(text) }));
  });
}
