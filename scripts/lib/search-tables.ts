import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import shinjitai from 'opencc-js/dict/JPShinjitaiCharacters';

const han = '\\p{sc=Han}';
const kana = '[ぁ-ゖ]';

/** The module of tables that folding looks up, made from the dictionaries of opencc-js (old kanji) and IPADIC (okurigana). */
export function searchTables(): string {
  const { compounds, stems, tails, long } = okuriganaOf(wordClasses());
  const lines = {
    oldKanji: shinjitai.replaceAll('|', ' '),
    compounds: byFirst(compounds),
    stems: [...stems].sort().join(' '),
    tails: [...tails].sort().join(' '),
    long: [...long].sort().join(' '),
  };
  return `// Made by scripts/make-search-tables.ts.\n${Object.entries(lines)
    .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`)
    .join('\n')}\n`;
}

/** Nouns and verb stems that are one word in several spellings: those with the same kanji in the same order and the same reading. */
function wordClasses(): string[][] {
  const dictionary = join(dirname(createRequire(import.meta.url).resolve('@patdx/kuromoji')), '../dict/tid_pos.dat.gz');
  const classes = new Map<string, Set<string>>();
  for (const line of gunzipSync(readFileSync(dictionary)).toString('utf8').split('\0')) {
    const [word = '', speech, detail, , , , form, , reading] = line.split(',');
    const counts = speech === '名詞' ? detail !== '固有名詞' : speech === '動詞' && form?.startsWith('連用形');
    if (!counts || !new RegExp(`^${han}[${han}ぁ-ゖ]*$`, 'u').test(word)) continue;
    const key = `${word.replace(new RegExp(kana, 'g'), '')} ${reading}`;
    classes.set(key, (classes.get(key) ?? new Set()).add(word));
  }
  return [...classes.values()].filter((words) => words.size > 1).map((words) => [...words]);
}

function okuriganaOf(classes: string[][]) {
  const [compounds, stems, tails, long] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  for (const words of classes) {
    const spellings = words.map((word) =>
      [...word.matchAll(new RegExp(`(${han})(${kana}*)`, 'gu'))].map(([, kanji, after]) => ({
        kanji: kanji!,
        after: after!,
      })),
    );
    const [first = []] = spellings;
    if (first.length === 1) addLong(words);
    first.forEach(({ kanji }, at) => {
      const variants = new Set(spellings.map((spelling) => spelling[at]!.after));
      if (variants.size < 2 || first.length === 1) return;
      const last = at === first.length - 1;
      compounds.add(last ? first[at - 1]!.kanji + kanji : kanji + first[at + 1]!.kanji);
      for (const after of variants) if (after !== '' && after.length <= 3) (last ? tails : stems).add(kanji + after);
    });
  }
  // 一人当たり and 一日当たり are read with 当たり as a word of its own.
  for (const counted of ['人当', '日当']) compounds.delete(counted);
  return { compounds, stems, tails, long };

  /** 預かり beside 預り: two kana beside the second of them alone. */
  function addLong(words: string[]): void {
    for (const word of words) if (word.length === 3 && words.includes(word[0]! + word[2]!)) long.add(word);
  }
}

/** 取り組み, 取り消し → 「取組消」. */
function byFirst(compounds: Set<string>): string {
  const groups = new Map<string, string>();
  for (const compound of [...compounds].sort())
    groups.set(compound[0]!, (groups.get(compound[0]!) ?? compound[0]!) + compound[1]!);
  return [...groups.values()].join(' ');
}
