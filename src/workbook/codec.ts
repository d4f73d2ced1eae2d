/** What stands in one cell: nothing, a text or a number. */
export type Content = string | number | null;

/** What the cells of a box say: the value that the file gets, undefined where they are empty; or what is wrong with the `at`th of them. */
export type Decoded = { value: unknown } | { fault: readonly [message: string, remedy: string]; at: number };

/** How a box's value stands in cells, and comes back from them. */
export interface Codec {
  /** How many cells it takes. */
  cells: number;
  /** What is typed: a figure has the sheet's number format, everything else is text that Excel leaves alone. */
  shape: 'text' | 'line' | 'figure' | 'date';
  /** What the drop-down offers, as shown. */
  options?: readonly string[];
  /** Said while the cell is chosen. */
  hint?: string;
  /** What each of its cells is, where they are not alike. */
  parts?: readonly Codec[];
  encode(value: unknown): Content[];
  /**
   * @param contents one a cell, line ends as `\n`
   * @param was the value that the cells were made from: of several ways to write what they say, its own is kept
   */
  decode(contents: readonly Content[], was: unknown): Decoded;
}

/** What is to be known of one cell of a box. */
export function codecOfCell(codec: Codec, nth: number): Codec {
  return codec.parts?.[nth] ?? codec;
}

/** A cell of Excel holds 32,767 characters; with quotes and escapes the hidden sheet must hold them too. */
const mostLetters = 15_000;
/** What Excel reads as the code of a character. */
const excelEscape = /_x[0-9a-f]{4}_/i;
// eslint-disable-next-line no-control-regex
const lostInXml = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** Whether a value comes back from the cells as it went in, whatever Excel does in between. */
export function isLossless(codec: Codec, value: unknown): boolean {
  const contents = codec.encode(value);
  const safe = contents.every(
    (content) =>
      typeof content !== 'string' ||
      !(content.length > mostLetters || excelEscape.test(content) || lostInXml.test(content)),
  );
  const back = safe && contents.length <= codec.cells ? codec.decode(contents, value) : null;
  return back !== null && 'value' in back && alike(back.value, value);
}

/** What is only shown may lose what a cell cannot hold. */
export function withoutHarm(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(new RegExp(lostInXml, 'gu'), ' ')
    .replace(new RegExp(excelEscape, 'gi'), ' ')
    .slice(0, mostLetters);
}

/** Whether two values say the same in the same way. */
export function alike(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Whether a box says nothing. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.every(isBlank));
}

export function textOfContent(content: Content | undefined): string {
  return content === null || content === undefined ? '' : String(content);
}
