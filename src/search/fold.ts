import { type Folded, rewrite, without } from './folded.ts';
import { type OkuriganaTable, dropOkurigana } from './okurigana.ts';
import { writeYearsInFigures } from './year-figures.ts';

/** What folding looks up. The builder has the full tables; the page gets the part of them that can matter to what is indexed. */
export interface FoldTables {
  /** Old and variant kanji, and the radicals that PDFs leave, to the character in use today. */
  variants: ReadonlyMap<string, string>;
  okurigana: OkuriganaTable;
}

const dash = '[-\u2010-\u2015\u2212\u30FC]';
// eslint-disable-next-line no-misleading-character-class -- each is looked for by itself
const invisible = /^[\r\u00AD\u200B-\u200D\u2060\uFE00-\uFE0F\uFEFF\u{E0100}-\u{E01EF}]$/u;
/** Numbers in circles and above the line: they do not belong to the figures behind them, ①3年間. */
const enclosed = /^[\u2460-\u24FF\u2776-\u2793\u00B2\u00B3\u00B9\u2070-\u2079]$/;
const bRow: Record<string, string> = { ヴ: 'ブ', ヴァ: 'バ', ヴィ: 'ビ', ヴェ: 'ベ', ヴォ: 'ボ' };

type Rule = [pattern: RegExp, by: (found: string) => string];

/** One letter in several writings. */
const letterRules: Rule[] = [
  // A dash after katakana is a long vowel: サ－バ－.
  [new RegExp(`(?<=[ァ-ヴー])${dash}(?![a-z0-9])`, 'g'), () => 'ー'],
  [/ヴ[ァィェォ]?/g, (found) => bRow[found]!],
  [/(?<![ァ-ヶー])[ケカ箇ヶヵ](?=[月所])|(?<=[\d数何各])[ケカ箇ヶヵ](?=[年国])/g, () => 'か'],
  [/[ヶヵ]/g, (found) => (found === 'ヶ' ? 'ケ' : 'カ')],
  [/(?<=\d),(?=\d{3}(?!\d))/g, () => ''],
];

/** One word in several spellings. */
const wordRules: Rule[] = [
  // Words of three letters and more lose their last long vowel, as in many offices' spelling: サーバ.
  [/(?<=[ァ-ヴー]{3})ー+(?![ァ-ヴー])/g, () => ''],
  [new RegExp(`(?<=[a-z])${dash}(?=[a-zァ-ヴ])`, 'g'), () => ''],
];

/** The text as it is written, letter by letter: width, case, old kanji, line ends of the paper and separators in numbers do not count. */
export function foldLetters(text: string, tables: FoldTables): Folded {
  return apply(letterRules, joinLines(normalise(text, tables.variants), text));
}

/** The spellings of a word brought together: long vowels, hyphens, years in the western calendar, okurigana. The same object where nothing differs. */
export function foldWords(written: Folded, tables: FoldTables): Folded {
  return dropOkurigana(writeYearsInFigures(apply(wordRules, written)), tables.okurigana);
}

/** The one spelling in which index and query are compared. */
export function fold(text: string, tables: FoldTables): Folded {
  return foldWords(foldLetters(text, tables), tables);
}

function apply(rules: readonly Rule[], folded: Folded): Folded {
  return rules.reduce((changed, [pattern, by]) => rewrite(changed, pattern, by), folded);
}

/** NFKC, lower case and today's kanji, letter by letter; a letter and the marks that belong to it go together. */
function normalise(text: string, variants: ReadonlyMap<string, string>): Folded {
  const result: Folded = { text: '', starts: [], ends: [] };
  const cluster = /[^][\u3099\u309A\uFF9E\uFF9F\p{M}]*/uy;
  for (let at = 0; at < text.length;) {
    cluster.lastIndex = at;
    const letters = isPlain(text, at) ? text[at]! : cluster.exec(text)![0];
    const end = at + letters.length;
    const normal =
      letters.length === 1 && isPlain(text, at) ? (variants.get(letters) ?? letters) : normalLetters(letters, variants);
    result.text += normal;
    for (const _ of normal.split('')) {
      result.starts.push(at);
      result.ends.push(end);
    }
    at = end;
  }
  return result;
}

/** Kana, kanji and small ASCII that nothing is joined to: most of every text, and already normal. */
function isPlain(text: string, at: number): boolean {
  return isPlainUnit(text.charCodeAt(at)) && (at + 1 === text.length || isPlainUnit(text.charCodeAt(at + 1)));
}

function isPlainUnit(unit: number): boolean {
  return (
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a1 && unit <= 0x30fc) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x20 && unit <= 0x7e && !(unit >= 0x41 && unit <= 0x5a)) ||
    unit === 0x3001 ||
    unit === 0x3002 ||
    unit === 0x0a
  );
}

function normalLetters(letters: string, variants: ReadonlyMap<string, string>): string {
  const seen = [...letters].filter((letter) => !invisible.test(letter)).join('');
  const normal = [...seen.normalize('NFKC').toLowerCase()].map((letter) => variants.get(letter) ?? letter).join('');
  return enclosed.test(seen) ? `${normal} ` : normal;
}

/**
 * Lines end where the paper's box ended, in the middle of words: they are joined, unless a blank line or a bullet begins a new thought.
 * Between English words the end of a line is a space.
 */
function joinLines(folded: Folded, original: string): Folded {
  const { text, starts } = folded;
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    if (/\s/.test(before + after) || /^[-*+] /.test(text.slice(at + 1, at + 3))) continue;
    const latin = /[a-z]/.test(before) && /[a-z]/.test(after);
    if (!latin || isCutWord(text, at) || /^[^a-z]{2}$/.test(original[starts[at - 1]!]! + original[starts[at + 1]!]!))
      ends.push(at);
  }
  return without(folded, ends);
}

/** A piece of one letter is the rest of a word; longer runs of small Latin letters are words by themselves. */
function isCutWord(text: string, at: number): boolean {
  return !/[a-z]{2}$/.test(text.slice(Math.max(0, at - 2), at)) || !/^[a-z]{2}/.test(text.slice(at + 1, at + 3));
}
