import { type Folded, without } from './folded.ts';

/** Which words are written with and without their okurigana: 取り組み, 取組み, 取組. */
export interface OkuriganaTable {
  /** Two kanji that make one word: 取組. */
  compounds: ReadonlySet<string>;
  /** A kanji with the kana that may be left out before the next: 取り. */
  stems: ReadonlySet<string>;
  /** A kanji with the kana that may be left out at the word's end: 組み. */
  tails: ReadonlySet<string>;
  /** Longer spellings of one kanji's okurigana, to the shorter: 預かり, 預り. */
  long: ReadonlySet<string>;
}

const longest = 3;

/** Leaves out the okurigana of the compounds in the table. */
export function dropOkurigana(folded: Folded, table: OkuriganaTable): Folded {
  const { text } = folded;
  const places: number[] = [];
  let bound = false;
  for (let at = 0; at < text.length; at++) {
    if (!isKanji(text[at])) {
      bound = false;
      continue;
    }
    const kana = kanaAfter(text, at);
    const next = text[at + 1 + kana.length];
    const joined =
      isKanji(next) && (kana === '' || table.stems.has(text[at]! + kana)) && table.compounds.has(text[at]! + next!);
    if (joined) drop(at + 1, kana.length);
    else if (bound) drop(at + 1, tailOf(text, at, table.tails));
    else if (table.long.has(text.slice(at, at + 3))) drop(at + 1, 1);
    bound = joined;
    // On to the next kanji of the compound.
    if (joined) at += kana.length;
  }
  return without(folded, places);

  function drop(from: number, count: number): void {
    for (let place = from; place < from + count; place++) places.push(place);
  }
}

function kanaAfter(text: string, at: number): string {
  let end = at + 1;
  while (end - at <= longest && isHiragana(text[end])) end++;
  return text.slice(at + 1, end);
}

/** Length of the okurigana after the last kanji of a compound. */
function tailOf(text: string, at: number, tails: ReadonlySet<string>): number {
  for (let length = longest; length > 0; length--) {
    if (tails.has(text.slice(at, at + 1 + length))) return length;
  }
  return 0;
}

function isKanji(letter: string | undefined): boolean {
  return (
    letter !== undefined && ((letter >= '\u4E00' && letter <= '\u9FFF') || (letter >= '\u3400' && letter <= '\u4DBF'))
  );
}

function isHiragana(letter: string | undefined): boolean {
  return letter !== undefined && letter >= '\u3041' && letter <= '\u3096';
}
