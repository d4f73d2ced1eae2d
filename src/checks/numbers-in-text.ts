import { figureWords } from '../words/figure-words.ts';
import { textWords } from '../words/text-words.ts';

/** A number that a text names, in its unit. */
export interface NumberInText {
  value: number;
  /** How exactly it was written: 1 for 1,250人, 100 for 約1,200人, 1,000 for 1.2万人. */
  step: number;
  /** Range in the text, without the unit. */
  from: number;
  to: number;
  /** Where its unit ends. */
  end: number;
}

/** Of a unit that counts in thousands, what is counted and how many of it: 千円 is 円, 1,000 of them. */
export function unitOf(unit: string): { name: string; times: number } {
  const [, scale = '', name = ''] = textWords.unitWithScale.exec(unit.normalize('NFKC')) ?? [];
  return { name: name.split('/')[0] ?? '', times: textWords.scales[scale] ?? 1 };
}

/** Words for one unit: 人 and 名. */
export function unitsAlike(unit: string): readonly string[] {
  return figureWords.unitsAlike.find((names) => names.includes(unit)) ?? [unit];
}

/** Numbers of a text in NFKC that stand before a unit, in that unit: 1,250, 1.2万, 1億2,000万. */
export function numbersIn(text: string, unit: string): NumberInText[] {
  const units = unitsAlike(unit);
  return [...text.matchAll(textWords.number)].flatMap((match) => {
    const to = match.index + match[0].length;
    const found = units.find((name) => text.startsWith(name, to));
    if (found === undefined) return [];
    const end = to + found.length;
    const about = textWords.about.test(text.slice(0, match.index)) || figureWords.roughly.test(text.slice(end));
    return [{ ...valueOf(match[0], about), from: match.index, to, end }];
  });
}

function valueOf(written: string, about: boolean): { value: number; step: number } {
  const parts = [...written.matchAll(textWords.partOfNumber)];
  let value = 0;
  let step = 1;
  for (const [, whole = '', decimals = '', scale = ''] of parts) {
    const times = textWords.scales[scale] ?? 1;
    const digits = whole.replaceAll(',', '');
    value += Number(decimals === '' ? digits : `${digits}.${decimals}`) * times;
    const zeros = about && decimals === '' ? (/0*$/.exec(digits)?.[0].length ?? 0) : 0;
    step = times * 10 ** (zeros - decimals.length);
  }
  return { value, step };
}
