import { valueMeant } from '../../source/meant.ts';
import { excelWords } from '../../words/excel.ts';
import { expects } from '../../words/expects.ts';
import { type Codec, type Content, isBlank, textOfContent } from '../codec.ts';

/** A day as `2026-04-01`; other ways to write it are understood. */
export const dateCodec: Codec = {
  cells: 1,
  shape: 'date',
  hint: excelWords.hints.date,
  encode: (value) => [textOfContent(value as Content | undefined)],
  decode([content], was) {
    const text = textOfContent(content).trim();
    if (text === '') return { value: isBlank(was) ? was : undefined };
    if (typeof content === 'number') return { fault: excelWords.faults.serial(content), at: 0 };
    if (text === was || /^\d{4}-\d{2}-\d{2}$/.test(text)) return { value: text };
    const meant = valueMeant(expects.date, text);
    return meant === undefined ? { fault: [excelWords.faults.notADate(text), expects.date], at: 0 } : { value: meant };
  },
};
