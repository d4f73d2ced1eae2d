import { textWidth } from './text-width.ts';

/** Where the names of several series stand beside each other, each behind its sign. */
export function legendAt(names: readonly string[], sign: number): number[] {
  let x = 0;
  return names.map((name) => {
    const at = x;
    x += sign + textWidth(name) + 16;
    return at;
  });
}
