import { nearestNamed, same } from '../../nearest.ts';
import { valueMeant } from '../../source/meant.ts';
import { excelWords } from '../../words/excel.ts';
import { expects } from '../../words/expects.ts';
import { type Codec, type Content, isBlank, textOfContent } from '../codec.ts';

/** One of the things that a box may say. */
export interface Option {
  value: string | number;
  /** As the drop-down shows it. */
  shown: string;
  /** What else it is called. */
  names?: readonly string[];
}

/** One of several: picked from the drop-down, or typed by its code or name. */
export function choiceCodec(options: readonly Option[]): Codec {
  return {
    cells: 1,
    shape: 'line',
    options: options.map(({ shown }) => shown),
    encode: (value) => [shownOf(value, options)],
    decode([content], was) {
      const text = textOfContent(content).trim();
      if (text === '') return { value: isBlank(was) ? was : undefined };
      if (text === String(was)) return { value: was };
      const option = optionOf(text, options);
      return option ? { value: option.value } : { fault: unknown(text, options), at: 0 };
    },
  };
}

/** A value that is none of the options stands as it is: the check tells of it, not the workbook. */
export function shownOf(value: unknown, options: readonly Option[]): string {
  return options.find((option) => option.value === value)?.shown ?? textOfContent(value as Content | undefined);
}

export function optionOf(text: string, options: readonly Option[]): Option | undefined {
  const exact = options.find((option) => namesOf(option).includes(text) || isNumber(option.value, text));
  if (exact) return exact;
  const alike = options.filter((option) => same(text, namesOf(option)) !== undefined);
  if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined;
  // R4, 令和4年, 2022年度
  const year = valueMeant(expects.fiscalYear, text);
  return options.find(({ value }) => typeof value === 'number' && String(value) === year);
}

export function unknown(text: string, options: readonly Option[]): readonly [string, string] {
  const named = options.map((option) => ({ id: option.shown, names: namesOf(option) }));
  return excelWords.faults.unknown(
    text,
    nearestNamed(text, named),
    options.map(({ shown }) => shown),
  );
}

function namesOf({ value, shown, names = [] }: Option): string[] {
  return [...new Set([String(value), shown, ...names])];
}

/** A year as a program may write it: 2013.0 */
function isNumber(value: string | number, text: string): boolean {
  return typeof value === 'number' && /^\d+\.0+$/.test(text) && Number(text) === value;
}
