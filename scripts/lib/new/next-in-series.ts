interface Numbered {
  before: string;
  number: number;
  width: number;
}

/**
 * What comes after the names of a row: `dx-06` after dx-01 … dx-05, `1-6` after 1-1 … 1-5. A few that stand aside (`1-1-1`) do not count.
 * @param row names that belong together
 * @param taken all names that there are
 * @returns undefined where the names follow no pattern
 */
export function nextInSeries(row: readonly string[], taken: readonly string[]): string | undefined {
  const series = [...Map.groupBy(row.flatMap(numbered), ({ before }) => before).values()];
  const most = series.find(({ length }) => length > 1 && length * 2 > row.length);
  if (!most) return undefined;
  const width = Math.max(...most.map((one) => one.width));
  for (let number = Math.max(...most.map((one) => one.number)) + 1; ; number += 1) {
    const name = most[0]!.before + String(number).padStart(width, '0');
    if (!taken.includes(name)) return name;
  }
}

function numbered(name: string): Numbered[] {
  const [, before, digits] = /^(.*?)(\d{1,9})$/.exec(name) ?? [];
  if (before === undefined || digits === undefined) return [];
  return [{ before, number: Number(digits), width: digits.startsWith('0') ? digits.length : 1 }];
}
