/** Katakana as hiragana: readings are kept in one of them. */
export function hiraganaOf(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

/** Hiragana as katakana: the rules of folding know long vowels there. */
export function katakanaOf(text: string): string {
  return text.replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
}

/** Whether a folded text is kana throughout, so that it may be a reading. */
export function isKana(text: string): boolean {
  return /^[ぁ-ゖァ-ヶー]{2,}$/.test(text);
}

const rows: Record<string, string> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  g: 'がぎぐげご',
  s: 'さしすせそ',
  z: 'ざじずぜぞ',
  t: 'たちつてと',
  d: 'だぢづでど',
  n: 'なにぬねの',
  h: 'はひふへほ',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  m: 'まみむめも',
  r: 'らりるれろ',
  y: 'や*ゆ*よ',
  w: 'わ***を',
};
const special: Record<string, string> = {
  shi: 'し',
  chi: 'ち',
  tsu: 'つ',
  fu: 'ふ',
  ji: 'じ',
  sha: 'しゃ',
  shu: 'しゅ',
  sho: 'しょ',
  cha: 'ちゃ',
  chu: 'ちゅ',
  cho: 'ちょ',
  ja: 'じゃ',
  ju: 'じゅ',
  jo: 'じょ',
};
const syllables = new Map(Object.entries(special));
for (const [consonant, kana] of Object.entries(rows)) {
  [...'aiueo'].forEach((vowel, at) => {
    if (kana[at] !== '*') syllables.set(consonant + vowel, kana[at]!);
    // きゃ, きゅ, きょ
    const small = { a: 'ゃ', u: 'ゅ', o: 'ょ' }[vowel];
    if (small && consonant !== '' && kana[1] !== '*') syllables.set(`${consonant}y${vowel}`, kana[1]! + small);
  });
}

/** Romaji (Hepburn or Kunrei, long vowels as in kana) as hiragana, or null where it is none: kuyakusho → くやくしょ. */
export function kanaOfRomaji(text: string): string | null {
  let rest = text.toLowerCase();
  let kana = '';
  while (rest !== '') {
    const doubled = /^([kstcpgzdb])\1/.test(rest) || rest.startsWith('tch');
    const nasal = /^n(?=n[aiueoy])|^nn|^n'|^n(?![aiueoy])|^m(?=[bmp])/.exec(rest)?.[0];
    if (doubled) {
      kana += 'っ';
      rest = rest.slice(1);
    } else if (nasal !== undefined) {
      kana += 'ん';
      rest = rest.slice(nasal.length);
    } else {
      const found = [3, 2, 1].map((length) => rest.slice(0, length)).find((syllable) => syllables.has(syllable));
      if (found === undefined) return null;
      kana += syllables.get(found)!;
      rest = rest.slice(found.length);
    }
  }
  return kana.length >= 2 ? kana : null;
}
