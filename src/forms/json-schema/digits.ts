/** A pattern of the whole numbers between two, as they are written. @param min of as many digits as `max` */
export function digitsBetween(min: number, max: number): string {
  return `(${blocks(String(min), String(max)).join('|')})`;
}

/** Numbers of equal length in blocks whose last digits are free. */
function blocks(min: string, max: string): string[] {
  if (min === '') return [''];
  const [low, high] = [Number(min[0]), Number(max[0])];
  const [lowRest, highRest] = [min.slice(1), max.slice(1)];
  if (low === high) return blocks(lowRest, highRest).map((rest) => `${low}${rest}`);
  const isFull = { low: /^0*$/.test(lowRest), high: /^9*$/.test(highRest) };
  const [first, last] = [isFull.low ? low : low + 1, isFull.high ? high : high - 1];
  const free = '[0-9]'.repeat(lowRest.length);
  return [
    ...(isFull.low ? [] : blocks(lowRest, lowRest.replace(/./g, '9')).map((rest) => `${low}${rest}`)),
    ...(first <= last ? [`[${first}-${last}]${free}`] : []),
    ...(isFull.high ? [] : blocks(highRest.replace(/./g, '0'), highRest).map((rest) => `${high}${rest}`)),
  ];
}
