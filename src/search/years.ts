import type { Unit } from './units.ts';
import { yearsOfOrdinal } from './year-figures.ts';

/** A year that a text names. */
export interface YearMention {
  year: number;
  /** Range in the folded text. */
  from: number;
  to: number;
}

/** What is counted is no year: 2013人. */
const counters = /^[人円件千万億台戸世帯名本冊個分回点校園社丁番号%]$/;
const [earliest, latest] = [1868, 2099];

/**
 * Years named in folded units: 2013年度, プラン2013, 2013～27年度, and the bare 27年度 of a sheet, which means the year nearest to the sheet's own.
 * @param near a fiscal year that the text belongs to; bare numbers are left alone without it
 */
export function yearsIn(units: readonly Unit[], near?: number): YearMention[] {
  const found: YearMention[] = [];
  units.forEach((unit, at) => {
    if (unit.kind !== 'number') return;
    const mention = (year: number) => found.push({ year, from: unit.from, to: unit.to });
    const number = Number(unit.text);
    if (/^\d{4}$/.test(unit.text)) {
      if (number >= earliest && number <= latest && !counters.test(units[at + 1]?.text ?? '')) mention(number);
    } else if (/^\d{1,2}$/.test(unit.text)) {
      const before = found.at(-1);
      const listed = before && isListed(units, at, before.to) ? before.year : near;
      if (listed !== undefined && endsAsYear(units, at)) {
        const year = nearest(number, listed);
        if (year === undefined) return;
        // 平成25～27年度 names what lies between as well.
        if (before && listed === before.year && /[~〜-]/.test(units[at - 1]?.text ?? ''))
          for (let between = before.year + 1; between < year; between++) mention(between);
        mention(year);
      }
    }
  });
  return found;
}

/** The year that a query means as a whole: 2013年度, 2013年, 2013. */
export function yearOf(phrase: readonly Unit[]): number | undefined {
  const text = phrase.map((unit) => unit.text).join('');
  const year = /^(\d{4})(年度?)?$/.exec(text)?.[1];
  return year !== undefined && Number(year) >= earliest && Number(year) <= latest ? Number(year) : undefined;
}

/** 25・26年度, 25～27年度: the number follows the one before it, with nothing but a mark (and 年度) between. */
function isListed(units: readonly Unit[], at: number, end: number): boolean {
  if (!isListMark(units[at - 1])) return false;
  let before = at - 2;
  while (before >= at - 4 && /^[年度]$/.test(units[before]?.text ?? '')) before--;
  return units[before]?.to === end;
}

/** A list of years is short; what goes on and on is something else. */
const longestList = 20;

/** 年度 follows, at once or behind further numbers of the list. */
function endsAsYear(units: readonly Unit[], at: number): boolean {
  let next = at + 1;
  while (next < at + 2 * longestList && isListMark(units[next]) && /^\d{1,2}$/.test(units[next + 1]?.text ?? ''))
    next += 2;
  return units[next]?.text === '年' && (units[next + 1]?.text === '度' || next > at + 1);
}

function isListMark(unit: Unit | undefined): boolean {
  return unit?.kind === 'break' && unit.text.length < 4 && /^[~〜・,、-]$/.test(unit.text.trim());
}

function nearest(number: number, near: number): number | undefined {
  return yearsOfOrdinal(number)
    .filter((year) => Math.abs(year - near) <= 15)
    .sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0];
}
