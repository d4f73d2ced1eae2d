import { isCollection, isScalar } from 'yaml';
import { type Written, bullet, formatBlock, formatText } from './format-block.ts';
import { formatFlow, quoted } from './format-flow.ts';
import { isValues } from './same-value.ts';
import type { Hand } from './take-step.ts';
import { type Splice, endOf, endOfLine, isBlank, isBlockText, startOf } from './text-range.ts';

/**
 * A value behind a colon or a bullet, in place of the old one and in its style. A comment on that line stays.
 * @param from where the colon or the hyphen ends
 * @param indent of the key or the hyphen
 */
export function setBehind({ text, eol }: Hand, from: number, indent: number, old: unknown, value: unknown): Splice {
  const isBullet = text[from - 1] === '-';
  const written = value === undefined ? { beside: '', below: [] } : writtenLike(old, text, indent, value, isBullet);
  const isBeside = !isBlank(old) && !isBlockText(old) && endOfLine(text, from) > startOf(old);
  const headEnd = isBeside ? endOf(old, text) : from;
  const head = text.slice(headEnd, endOfLine(text, headEnd)).trimEnd();
  const comment = isBlockText(old) ? (/\s+#.*$/.exec(head)?.[0] ?? '') : head;
  const end = Math.max(endOfLine(text, headEnd), isBlank(old) ? 0 : endOf(old, text));
  const beside = written.beside === '' ? '' : ` ${written.beside}`;
  return { from, to: end, text: [beside + comment, ...written.below].join(eol) };
}

/** As the old value was written, where that can say the new one. */
function writtenLike(old: unknown, text: string, indent: number, value: unknown, isBullet: boolean): Written {
  if (typeof value === 'string' && isBlockText(old)) return formatText(value, indentOfText(old, text) ?? indent, true);
  if (typeof value === 'string' && isScalar(old) && /^QUOTE/.test(old.type ?? '') && !value.includes('\n'))
    return { beside: inQuotesOf(old.type, value), below: [] };
  if (isCollection(old) && old.flow && isFlat(value)) return { beside: formatFlow(value), below: [] };
  if (isBullet && isValues(value)) {
    const [first = '', ...below] = bullet(value, indent);
    return { beside: first.slice(indent + 2), below };
  }
  return formatBlock(value, indent);
}

function inQuotesOf(type: unknown, value: string): string {
  return type === 'QUOTE_SINGLE' && !/['\t]/.test(value) ? `'${value}'` : quoted(value);
}

/** How far the text's key would be indented, by the lines of the text. */
function indentOfText(old: unknown, text: string): number | undefined {
  const body = text.slice(endOfLine(text, startOf(old)), endOf(old, text));
  // With a number behind the sign the text may begin further in than it stands.
  const line = /^[|>][-+]?[1-9]/.test(text.slice(startOf(old))) ? null : /\n( +)\S/.exec(body);
  return line ? line[1]!.length - 2 : undefined;
}

function isFlat(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\n');
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isFlat);
}
