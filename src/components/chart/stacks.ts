import { textWidth } from './text-width.ts';
import { px } from './ticks.ts';

export interface StackLayout {
  width: number;
  height: number;
  rows: { y: number; parts: { index: number; x: number; width: number; text: string }[] }[];
}

interface StackRow {
  /** Words separated by spaces, each set on its own line. */
  name: string;
  parts: { name: string; count: number }[];
}

/** One full-width bar per row, divided by counts, so that shares compare. A part is labelled with its name and count if they fit, else with its count. */
export function stackLayout(rows: readonly StackRow[]): StackLayout {
  const [width, step] = [420, 36];
  const left = Math.max(40, ...rows.flatMap(({ name }) => name.split(' ').map((word) => textWidth(word) + 8)));
  return {
    width,
    height: Math.max(rows.length * step, 1),
    rows: rows.map(({ parts }, row) => {
      const total = parts.reduce((sum, { count }) => sum + count, 0);
      let x = left;
      const laid = parts.map(({ name, count }, index) => {
        const share = ((width - left) * count) / total;
        const text = [`${name} ${count}`, String(count)].find((words) => textWidth(words) + 8 <= share) ?? '';
        const part = { index, x: px(x), width: px(share), text };
        x += share;
        return part;
      });
      return { y: row * step + 4, parts: laid.filter((part) => part.width > 0) };
    }),
  };
}
