import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const files = {
  'biz-400.ttf': '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  'biz-700.ttf': '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
  'noto-400.ttf': '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  'noto-700.ttf': '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
};

/** Names of the packages' fonts in a PDF. */
export const packagedFonts = /^(BIZUDPGothic|NotoSansJP)-/;

/** The fonts of the PDFs by address, each with its file. */
export function fontFiles(): Map<string, string> {
  return new Map(Object.entries(files).map(([name, file]) => [addressOf(name), require.resolve(file)]));
}

/**
 * A style sheet that sets every page in fonts of packages, whatever fonts a machine has: a universal-design face, and behind it one with the rarer kanji.
 * The marks of grades come from the second, and so do letters that the first does not have.
 */
export function fontStyle(): string {
  const face = (family: string, weight: number, file: string) =>
    `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url('${addressOf(file)}') }`;
  return [
    face('Print', 400, 'biz-400.ttf'),
    face('Print', 700, 'biz-700.ttf'),
    face('Print More', 400, 'noto-400.ttf'),
    face('Print More', 700, 'noto-700.ttf'),
    `:root { --font: 'Print', 'Print More', sans-serif }`,
    // In the first, a half-filled circle is a third of the size of a full one.
    `.Judgement-mark { font-family: 'Print More' }`,
  ].join('\n');
}

function addressOf(name: string): string {
  return `/.print-fonts/${name}`;
}
