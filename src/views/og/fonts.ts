import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

const require = createRequire(import.meta.url);
const packages = '@expo-google-fonts';
let common: Promise<Font[]> | undefined;
let rarer: Promise<Font[]> | undefined;

/** The same list for every card: satori reads the fonts of a list once. */
export function commonFonts(): Promise<Font[]> {
  return (common ??= family('BIZ UDPGothic', 'biz-udpgothic', 'BIZUDPGothic'));
}

/** For the kanji that the common fonts do not have. Few cards need one, and these fonts are large. */
export function rarerFonts(): Promise<Font[]> {
  return (rarer ??= family('Noto Sans JP', 'noto-sans-jp', 'NotoSansJP'));
}

async function family(name: string, folder: string, file: string): Promise<Font[]> {
  const read = async (weight: 400 | 700, style: string): Promise<Font> => {
    const path = `${packages}/${folder}/${weight}${style}/${file}_${weight}${style}.ttf`;
    return { name, weight, style: 'normal', data: await readFile(require.resolve(path)) };
  };
  return Promise.all([read(400, 'Regular'), read(700, 'Bold')]);
}
