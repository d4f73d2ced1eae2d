/** `undefined` is never a value of a sheet: it says that the text is left to the library. */
export type Read<T> = T | undefined;

/** Letters that begin something other than text; of numbers, `number` and `wordsWithDigit` know. */
const words = /^[^\s\-?:,[\]{}#&*!|>'"%@`~+.\d]/;

/** Text that is no number for certain: a date, a range of years, 「3か所」. */
const wordsWithDigit = /^(?:\d+(?:-\d+)*-$|\d+(?:-\d+)+$|\d.*[^\d.xoa-fA-F+-])/;

const number = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

/** Words that YAML reads something into, in all their spellings. */
const readInto = /^(?:null|true|false)$/i;

/** A plain scalar of one line, where everybody would read the same. */
export function plainScalar(text: string): Read<string | number | boolean> {
  const isWords = words.test(text);
  if (!isWords && number.test(text)) return Number(text);
  if (text.includes(': ') || text.includes(' #') || text.endsWith(':')) return undefined;
  if (isWords) return text.length < 6 && readInto.test(text) ? truth(text) : text;
  return wordsWithDigit.test(text) ? text : undefined;
}

function truth(text: string): Read<boolean> {
  return text === 'true' || (text === 'false' ? false : undefined);
}

/** A key, as the text that its value is found by. */
export function plainKey(text: string): Read<string> {
  const quoted = /^"([^"\\]*)"$/.exec(text);
  const key = quoted ? quoted[1] : plainScalar(text);
  return key === undefined || key === '__proto__' ? undefined : String(key);
}
