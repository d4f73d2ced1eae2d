import { plainKey, plainScalar } from '../source/everyday/scalar.ts';
import { isValues } from './same-value.ts';

/** A value in one line: `市民課`, `[a, b]`, `{year: 2012, value: 3.4}`; a text of more lines in quotes. */
export function formatFlow(value: unknown): string {
  if (typeof value === 'string') return /[,[\]{}]/.test(value) ? quoted(value) : formatLine(value);
  if (Array.isArray(value)) return `[${value.map(formatFlow).join(', ')}]`;
  if (!isValues(value)) return String(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null);
  return `{${entries.map(([key, inner]) => `${formatKey(key)}: ${formatFlow(inner)}`).join(', ')}}`;
}

/** A text of one line, in quotes only where YAML would read something else. */
export function formatLine(text: string): string {
  return plainScalar(text) === text && !/\s$|[\n\r\t\ufeff]/.test(text) ? text : quoted(text);
}

export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** `2013` as it is, `"2013/h1"` in quotes: what is not one word looks like a value else. */
export function formatKey(key: string): string {
  return plainKey(key) === key && /^[\p{L}\p{N}_-]+$/u.test(key) ? key : quoted(key);
}
