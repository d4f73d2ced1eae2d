import { px } from './ticks.ts';

export interface StackLayout {
  width: number;
  height: number;
  rows: { y: number; parts: { index: number; x: number; width: number }[] }[];
}

/** One bar a row, divided by counts; every bar has the full width, so that shares compare. */
export function stackLayout(rows: readonly (readonly number[])[]): StackLayout {
  const [width, left, step] = [420, 40, 36];
  return {
    width,
    height: Math.max(rows.length * step, 1),
    rows: rows.map((counts, row) => {
      const total = counts.reduce((sum, count) => sum + count, 0);
      let x = left;
      const parts = counts.map((count, index) => {
        const part = { index, x: px(x), width: px(((width - left) * count) / total) };
        x += ((width - left) * count) / total;
        return part;
      });
      return { y: row * step + 4, parts: parts.filter((part) => part.width > 0) };
    }),
  };
}
