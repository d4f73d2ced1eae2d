/** Estimated width of a text at 12 units font size. It errs on the wide side, so that labels are never clipped. */
export function textWidth(text: string): number {
  return [...text].reduce((width, letter) => width + widthOf(letter), 0);
}

function widthOf(letter: string): number {
  if (/[,.:]/.test(letter)) return 4;
  return /[\u0020-\u007e]/.test(letter) ? 7.5 : 12.5;
}

/** A label's horizontal centre and its width. */
export interface Label {
  x: number;
  width: number;
}

/** The label's centre, moved so that the whole label lies between two edges. */
export function clampLabel({ x, width }: Label, left: number, right: number): number {
  return Math.max(left + width / 2, Math.min(right - width / 2, x));
}

/**
 * Which labels of a row fit without overlapping. The last label has priority, then the first.
 * @param gap minimum distance between two labels
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
