import { type Tick, px, roomFor, ticksFor } from './ticks.ts';

export interface BarLayout {
  width: number;
  height: number;
  left: number;
  zero: number;
  ticks: Tick[];
  bars: { x: number; y: number; width: number; height: number; series: number }[];
  centers: number[];
}

/** Grouped bars from zero, upwards and downwards. */
export function barLayout(groups: readonly (readonly (number | null)[])[]): BarLayout {
  const [width, height, top, bottom] = [420, 244, 14, 62];
  const numbers = groups.flat().filter((value) => value !== null);
  const values = ticksFor(Math.min(0, ...numbers), Math.max(0, ...numbers));
  const left = roomFor(values);
  const [low, high] = [values[0]!, values.at(-1)!];
  const y = (value: number) => px(top + ((high - value) / (high - low)) * (height - top - bottom));
  const room = (width - left) / Math.max(groups.length, 1);
  const bar = Math.min(40, (room * 0.7) / Math.max(1, groups[0]?.length ?? 1));
  const bars = groups.flatMap((group, index) =>
    group.flatMap((value, series) => {
      if (value === null) return [];
      const x = left + room * index + room / 2 + (series - group.length / 2) * bar;
      return [
        { x: px(x), y: Math.min(y(value), y(0)), width: px(bar - 2), height: px(Math.abs(y(value) - y(0))), series },
      ];
    }),
  );
  return {
    width,
    height,
    left,
    zero: y(0),
    ticks: values.map((value) => ({ value, y: y(value) })),
    bars,
    centers: groups.map((_, index) => px(left + room * (index + 0.5))),
  };
}
