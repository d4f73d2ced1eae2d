/** Signs that look the same and are typed for each other, as the one that scales use. */
const shapes: readonly [RegExp, string][] = [
  [/[\u3007\u25ef\u26aa\u2b55]/g, '\u25cb'],
  [/[\u25c9\u29be\u24de]/g, '\u25ce'],
  [/[\u25b5\u2206\u0394]/g, '\u25b3'],
  [/[\u2715\u2716\u2573\u2613]/g, '\u00d7'],
  [/[\u2010-\u2015\u2212\u2500\u2501\u30fc]/g, '-'],
];

/** Alone they are the sign; within a word they are letters. */
const alone: readonly [RegExp, string][] = [
  [/^[oO0]$/, '\u25cb'],
  [/^[xX]$/, '\u00d7'],
];

const cyrillic = '\u0410\u0412\u0421\u0415\u041d\u041a\u041c\u041e\u0420\u0422\u0425';
const greek = '\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7';
const latin = 'ABCEHKMOPTX' + 'ABEZHIKMNOPTYX';
const letters = new Map([...cyrillic, ...greek].map((letter, index) => [letter, latin[index]!]));

/** A text with every sign as the one that it looks like, in one width. */
export function lookAlike(text: string): string {
  const plain = [...text.normalize('NFKC').trim()].map((letter) => letters.get(letter) ?? letter).join('');
  return [...shapes, ...alone].reduce((told, [pattern, sign]) => told.replace(pattern, sign), plain);
}
