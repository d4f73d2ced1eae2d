import { textWidth } from './text-width.ts';

/** The x offset of each legend entry: a symbol of the given width followed by the series name. */
export function legendAt(names: readonly string[], sign: number): number[] {
  let x = 0;
  return names.map((name) => {
    const at = x;
    x += sign + textWidth(name) + 16;
    return at;
  });
}
