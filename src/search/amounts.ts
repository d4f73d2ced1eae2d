/** An amount of money that a text names. */
export interface AmountMention {
  yen: number;
  /** Range in the folded text. */
  from: number;
  to: number;
}

const scales: Record<string, number> = { 兆: 1e12, 億: 1e8, 万: 1e4, 千: 1e3, 百: 1e2 };
// Every number but the last ends in a unit, and none is endless: there is one way to read it.
const amount =
  /(?<![\d.])(?:\d{1,16}(?:\.\d{1,4})?(?:[千百]?[兆億万]|[千百])){0,6}(?:\d{1,16}(?:\.\d{1,4})?)?(?<=[\d兆億万千百])円/g;

/** Amounts of money in folded text, in yen: 1,200千円 and 120万円 are both 1200000. */
export function amountsIn(text: string): AmountMention[] {
  return [...text.matchAll(amount)].map((match) => ({
    yen: yenOf(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** The amount that a query means as a whole. */
export function amountOf(text: string): number | undefined {
  const [found] = amountsIn(text);
  return found && found.from === 0 && found.to === text.length ? found.yen : undefined;
}

function yenOf(text: string): number {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)([千百]?)([兆億万]?)/g)];
  const sum = parts.reduce(
    (total, [, number, small, large]) => total + Number(number) * (scales[small!] ?? 1) * (scales[large!] ?? 1),
    0,
  );
  return Math.round(sum);
}
