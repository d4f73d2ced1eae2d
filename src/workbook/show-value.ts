import { excelWords } from '../words/excel.ts';
import { type Codec, textOfContent } from './codec.ts';

/** A value as its cells would show it, in one line and not too long. */
export function showValue(value: unknown, codec: Codec): string {
  const text = codec
    .encode(value)
    .map(textOfContent)
    .filter((one) => one !== '')
    .join(excelWords.between)
    .replace(/\s*\n\s*/g, ' ');
  return text === '' ? excelWords.empty : excelWords.quoted(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
