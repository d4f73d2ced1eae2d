import { type Folded, rewrite } from './folded.ts';

const kanjiDigits = '〇一二三四五六七八九';
const eras = [
  { name: '明治', letter: 'm', before: 1867, last: 45 },
  { name: '大正', letter: 't', before: 1911, last: 15 },
  { name: '昭和', letter: 's', before: 1925, last: 64 },
  { name: '平成', letter: 'h', before: 1988, last: 31 },
  { name: '令和', letter: 'r', before: 2018, last: 99 },
];
const ordinal = '(元|\\d{1,2}|[〇一二三四五六七八九十]{1,4})';
const named = new RegExp(`(明治|大正|昭和|平成|令和)\\s?${ordinal}(?![\\d数丁])`, 'g');
/** H25, R3: letters that stand for little else in a sheet; the older ones only where 年 or a date follows. */
const lettered = /(?<![a-z0-9])(?:([hr])|([mts])(?=\.?\d{1,2}(?:年|\.\d)))\.?(\d{1,2}|元(?=年))(?![\d%])/g;

/** Years of every calendar and spelling as western years in figures: 平成二十五年度 → 2013年度, H25 → 2013, 二〇一三 → 2013, 令和元（2019）年度 → 2019年度. */
export function writeYearsInFigures(folded: Folded): Folded {
  let years = rewrite(folded, named, (found, era, number) => westernYear(era, ordinalOf(number)) ?? found);
  years = rewrite(
    years,
    lettered,
    (found, recent, older, number) => westernYear(recent ?? older, ordinalOf(number)) ?? found,
  );
  years = rewrite(years, /[一二][〇零九八][〇零一二三四五六七八九]{2}(?![〇零一二三四五六七八九十百千万])/g, (found) =>
    [...found].map((digit) => digitOf(digit)).join(''),
  );
  return rewrite(years, /(\d{4})(年度?)?\s?\(\1(?:年度?)?\)/g, (_, year, unit = '') => year + unit);
}

/** The years that an era's number may mean, newest era first: 27 → 2045, 2015, 1952, … */
export function yearsOfOrdinal(number: number): number[] {
  return eras
    .filter((era) => number >= 1 && number <= era.last)
    .map((era) => era.before + number)
    .reverse();
}

function westernYear(era: string, number: number): string | undefined {
  const found = eras.find(({ name, letter }) => name === era || letter === era);
  // Counting on in an era that has ended is wrong, and clear: 昭和70年.
  return found && number >= 1 && number <= 99 ? String(found.before + number) : undefined;
}

function ordinalOf(text: string): number {
  if (text === '元') return 1;
  if (/^\d/.test(text)) return Number(text);
  if (!text.includes('十')) return Number([...text].map(digitOf).join(''));
  const [tens = '', ones = ''] = text.split('十');
  return (tens === '' ? 1 : digitOf(tens)) * 10 + (ones === '' ? 0 : digitOf(ones));
}

function digitOf(letter: string): number {
  return letter === '零' ? 0 : kanjiDigits.indexOf(letter);
}
