import type { Folded } from './folded.ts';

/** What a phrase is made of: one Japanese letter, one run of Latin letters, one number, or a break (punctuation, spaces). */
export interface Unit {
  kind: 'letter' | 'word' | 'number' | 'break';
  text: string;
  /** Range in the folded text. */
  from: number;
  to: number;
}

const pattern =
  /(\d+(?:\.\d+(?![.\d]))?)|([\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]+)|([\p{L}\p{N}ー々〆]\p{M}*)|([^\p{L}\p{N}ー々〆]+)/uy;
const kinds = ['number', 'word', 'letter', 'break'] as const;

/** Breaks are equal to each other: 点検・評価 is found where 点検、評価 stands. */
export function unitsOf({ text }: Folded): Unit[] {
  const units: Unit[] = [];
  for (let from = 0; from < text.length;) {
    if (isJapanese(text.charCodeAt(from)) && isJapanese(text.charCodeAt(from + 1) || 0x4e00)) {
      units.push({ kind: 'letter', text: text[from]!, from, to: from + 1 });
      from++;
      continue;
    }
    pattern.lastIndex = from;
    const match = pattern.exec(text)!;
    const to = from + match[0].length;
    units.push({ kind: kinds[match.slice(1).findIndex((group) => group !== undefined)]!, text: match[0], from, to });
    from = to;
  }
  return units;
}

/** Kana and kanji, most of every text; whatever else there is, the pattern knows. */
function isJapanese(unit: number): boolean {
  return (
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a1 && unit <= 0x30fa) ||
    unit === 0x30fc ||
    (unit >= 0x4e00 && unit <= 0x9fff)
  );
}

/** A phrase's units without breaks at its ends. */
export function phraseOf(folded: Folded): Unit[] {
  const units = unitsOf(folded);
  const first = units.findIndex((unit) => unit.kind !== 'break');
  const last = units.findLastIndex((unit) => unit.kind !== 'break');
  return first === -1 ? [] : units.slice(first, last + 1);
}

export function sameUnit(a: Unit, b: Unit): boolean {
  return a.kind === b.kind && (a.kind === 'break' || a.text === b.text);
}

/** Places in `units` at which the phrase begins. */
export function findPhrase(units: readonly Unit[], phrase: readonly Unit[]): number[] {
  const found: number[] = [];
  if (phrase.length === 0) return found;
  for (let at = 0; at + phrase.length <= units.length; at++) {
    let same = 0;
    while (same < phrase.length && sameUnit(units[at + same]!, phrase[same]!)) same++;
    if (same === phrase.length) found.push(at);
  }
  return found;
}
