import type { Grade } from '../model/scale.ts';
import { nearest, same } from '../nearest.ts';
import { spellings } from '../words/spellings.ts';
import { lookAlike } from './look-alikes.ts';

/** The code that was meant by a word that no step of a scale has: with a note, with its label, in another spelling or with a sign that looks the same. */
export function gradeMeant(written: string, grades: readonly Grade[]): string | undefined {
  const steps = grades.map(({ code, label }) => ({
    id: code,
    names: [code, label, code + label, label + code, ...spellings.codeAs(code)],
  }));
  const text = plain(written);
  const exact = steps.filter(({ names }) => same(text, names.map(plain)) !== undefined).map(({ id }) => id);
  if (exact.length > 0) return new Set(exact).size === 1 ? exact[0] : undefined;
  const codes = [...new Set(steps.map(({ id }) => id))];
  const near = nearest(text, codes.map(plain));
  const code = codes.find((one) => plain(one) === near);
  return code !== undefined && isNegated(code) === isNegated(written) ? code : undefined;
}

function isNegated(text: string): boolean {
  return [...spellings.negations].some((letter) => text.includes(letter));
}

/** Without notes in brackets, signs between words and differences of spelling. */
function plain(text: string): string {
  const shaped = lookAlike(text);
  const bare = shaped.replace(/\([^)]*\)|\[[^\]]*\]|[\u3010\u3014][^\u3011\u3015]*[\u3011\u3015]/g, '');
  const word = (bare.trim() === '' ? shaped : bare).replace(/[\s:,.\u30fb\u3001]/g, '');
  return spellings.inKanji.reduce((told, [kana, kanji]) => told.replaceAll(kana, kanji), word);
}
