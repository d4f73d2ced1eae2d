/** How wide a text is in a chart, whose letters are 12 units high. A little too much is no harm: nothing is cut. */
export function textWidth(text: string): number {
  return [...text].reduce((width, letter) => width + widthOf(letter), 0);
}

function widthOf(letter: string): number {
  if (/[,.:]/.test(letter)) return 4;
  return /[\u0020-\u007e]/.test(letter) ? 7.5 : 12.5;
}

/** A text within a chart: where it is to stand in its middle, and how wide it is. */
export interface Label {
  x: number;
  width: number;
}

/** Moves a label so far that it stands between two edges. */
export function within({ x, width }: Label, left: number, right: number): number {
  return Math.max(left + width / 2, Math.min(right - width / 2, x));
}

/**
 * Which of several labels of one line fit beside each other; the last, then the first, are the most important.
 * @param gap between two of them
 */
export function fitting(labels: readonly Label[], gap = 4): boolean[] {
  const last = labels.length - 1;
  const order = [
    last,
    0,
    ...labels
      .map((_, at) => at)
      .slice(1, -1)
      .reverse(),
  ];
  const kept: Label[] = [];
  const fits = labels.map(() => false);
  for (const at of new Set(order)) {
    const label = labels[at];
    if (!label || kept.some((other) => Math.abs(other.x - label.x) < (other.width + label.width) / 2 + gap)) continue;
    kept.push(label);
    fits[at] = true;
  }
  return fits;
}
