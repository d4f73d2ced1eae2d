import { excelWords } from '../../words/excel.ts';
import { type Codec, type Content, isBlank, textOfContent } from '../codec.ts';

const { bullet, bullets } = excelWords;
const begins = new RegExp(`^(?:${bullets.join('|')})[ \\u3000]?`);

/** Prose as it is, or a list as lines that each begin with 「・」; a line without it goes on with the entry above. */
export const textCodec: Codec = {
  cells: 1,
  shape: 'text',
  hint: excelWords.hints.text,
  encode: (value) => [
    Array.isArray(value)
      ? value.map((entry) => `${bullet}${entry}`).join('\n')
      : withoutEnd(textOfContent(value as Content | undefined)),
  ],
  decode([content], was) {
    const text = textOfContent(content).trimEnd();
    if (text === '') return { value: isBlank(was) ? was : undefined };
    // Prose that happens to begin with the sign of a list stays what it was.
    if (begins.test(text) && !(typeof was === 'string' && begins.test(was))) return { value: entriesOf(text) };
    return { value: text + endOf(text, was) };
  },
};

/** A name or a title: one line. */
export const lineCodec: Codec = {
  cells: 1,
  shape: 'line',
  encode: (value) => [textOfContent(value as Content | undefined)],
  decode([content], was) {
    const text = textOfContent(content);
    if (text === was) return { value: was };
    const line = text.trim();
    if (line === '') return { value: isBlank(was) ? was : undefined };
    if (line.includes('\n')) return { fault: excelWords.faults.severalLines, at: 0 };
    return { value: line };
  },
};

/** A word or a sign, on as many lines as it is written. */
export const wordCodec: Codec = {
  ...lineCodec,
  decode([content], was) {
    const text = textOfContent(content);
    if (text === was) return { value: was };
    return { value: text.trim() || (isBlank(was) ? was : undefined) };
  },
};

/** Words in a row, parted as on paper. */
export const wordsCodec: Codec = {
  cells: 1,
  shape: 'line',
  hint: excelWords.hints.words,
  encode: (value) => [((value as string[] | undefined) ?? []).join(excelWords.between)],
  decode([content], was) {
    const words = textOfContent(content)
      .split(new RegExp(`[${excelWords.between},\\n]`))
      .map((word) => word.trim())
      .filter((word) => word !== '');
    return { value: words.length > 0 ? words : isBlank(was) ? was : undefined };
  },
};

function entriesOf(text: string): string[] {
  const entries: string[] = [];
  for (const line of text.split('\n')) {
    if (begins.test(line)) entries.push(line.replace(begins, ''));
    else entries[entries.length - 1] += `\n${line}`;
  }
  return entries.map((entry) => entry.trimEnd()).filter((entry) => entry !== '');
}

/** A block of YAML ends with a line break, which no one wants to see in a cell. */
function withoutEnd(text: string): string {
  return text.trimEnd();
}

function endOf(text: string, was: unknown): string {
  const before = typeof was === 'string' ? was : '';
  if (before.includes('\n')) return before.slice(before.trimEnd().length);
  return text.includes('\n') ? '\n' : before.slice(before.trimEnd().length);
}
