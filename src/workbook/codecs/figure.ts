import { excelWords } from '../../words/excel.ts';
import { expects } from '../../words/expects.ts';
import { written } from '../../words/written.ts';
import { type Codec, isBlank } from '../codec.ts';

const minus = new RegExp(`^[${written.minus.join('')}\\u2212\\u2010-\\u2015\\uff0d]`);

/** A number, or where the box takes them, words in its place (「策定」「80％以上」). Full width, separators and ▲ are understood. */
export function figureCodec(takesWords: boolean): Codec {
  return {
    cells: 1,
    shape: 'figure',
    encode: (value) => [typeof value === 'number' || typeof value === 'string' ? value : null],
    decode([content], was) {
      if (typeof content === 'number') return { value: content };
      const text = (content ?? '').trim();
      if (content === was) return { value: was };
      if (text === '') return { value: isBlank(was) ? was : undefined };
      const number = numberOf(text);
      if (number !== undefined) return { value: number };
      if (takesWords) return { value: text };
      return { fault: [excelWords.faults.notANumber(text), expects.number], at: 0 };
    },
  };
}

function numberOf(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(minus, '-');
  const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain);
  return grouped || /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain.replaceAll(',', '')) : undefined;
}
