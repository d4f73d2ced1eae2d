import { plainBody, plainText } from '../markdown/plain-text.ts';
import type { FoldTables } from '../search/fold.ts';
import { type ReadText, readText } from '../search/matches.ts';
import type { CellKind } from '../words/cells.ts';
import type { ItemInput } from './plan-input.ts';

/** A cell as search reads and shows it. */
export interface RecordCell {
  kind: CellKind;
  label: string;
  anchor: string;
  years: number[];
  /** As the reader sees it, without Markdown. */
  text: string;
  read: ReadText;
}

/** The cells of an item that say something; the first is its title. */
export function recordOf({ cells }: ItemInput, tables: FoldTables): RecordCell[] {
  const read = cells.map(({ kind, label, anchor, years = [], text, mdx }): RecordCell => {
    const plain = mdx ? plainBody(text as string) : plainText(text);
    return { kind, label, anchor, years, text: plain, read: readText(plain, tables) };
  });
  return read.filter(({ text }) => text !== '');
}
