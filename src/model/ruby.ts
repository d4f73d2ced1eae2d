/** Part of a name; `reading` is set unless the part is kana. */
export interface RubyPiece {
  text: string;
  reading?: string;
}

const kanaRuns = /[\u3041-\u309f\u30a0-\u30ff]+|[^\u3041-\u309f\u30a0-\u30ff]+/g;
const isKana = (text: string) => /^[\u3041-\u309f\u30a0-\u30ff]/.test(text);

/** Splits a name so that only its non-kana parts get a reading. If the reading does not match the kana, the whole name gets it. */
export function rubyOf(name: string, kana: string): RubyPiece[] {
  const pieces = name.match(kanaRuns) ?? [];
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = pieces.map((piece) => (isKana(piece) ? escaped(hiraganaOf(piece)) : '(.+?)')).join('');
  const readings = new RegExp(`^${pattern}$`).exec(hiraganaOf(kana))?.slice(1);
  if (!readings) return [{ text: name, reading: kana }];
  return pieces.map((text) => (isKana(text) ? { text } : { text, reading: readings.shift()! }));
}

function hiraganaOf(text: string): string {
  return text.replace(/[\u30a1-\u30f6]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}
