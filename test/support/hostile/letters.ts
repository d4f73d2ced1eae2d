import { textBoxes } from './boxes.ts';
import { type Hostile, sheetOf } from './case.ts';
import { someBoxes } from './every-box.ts';

const letters: Record<string, string> = {
  'turned to the left': '報告\u202exslx.exe',
  isolated: '報告\u2066x\u2069\u2067y',
  'turned without an end': '\u202e\u202e\u202e',
  'an Arabic mark': '報告\u061cx',
  'right to left letters': 'שלום عربي 報告',
  zero: 'a\0b',
  bell: 'a\u0007b',
  'escape sequence': '\u001b[31m赤\u001b]0;題\u0007',
  'a C1 control': 'a\u009b31mb',
  'byte order in the middle': 'a\ufeffb',
  'no width': 'a\u200b\u200c\u200d\u2060b',
  'a Hangul filler': 'a\u3164b\uffa0c',
  'a Braille blank': 'a\u2800b',
  'tag letters': 'a\u{e0061}\u{e0062}\u{e007f}',
  'variation of a kanji': '葛\u{e0100}飾',
  'private letters': 'a\ue000\uf8ffb',
  'private letters of the far planes': 'a\u{f0000}\u{10fffd}',
  'no letters': 'a\ufffe\uffffb\ufdd0',
  'half a letter': 'a\ud800b',
  'the other half': 'a\udc00b',
  'line separators': 'a\u2028b\u2029c',
  'interlinear marks': '\ufff9漢\ufffaかん\ufffb',
  'old format letters': 'a\u206a\u206fb',
  'soft hyphens': 'a\u00ad\u00adb',
  'a hundred accents': `a${'\u0301'.repeat(100)}`,
  'family of letters': '👨‍👩‍👧‍👦👍🏽',
  formula: "=cmd|'/C calc'!A0",
  'formula by plus': "+cmd|'/C calc'!A0",
  'formula by minus': '-2+3+cmd|x!A0',
  'formula by at': '@SUM(1+1)*cmd|x!A0',
  'formula after a tab': '\t=1+1',
  'formula after a line break': '\r\n=1+1',
  'formula after a space': ' =1+1',
  'fullwidth formula': '＝1+1',
  'formula with quotes': '"=1+1"',
  'formula in a second column': 'a","=1+1","b',
  'letters of XML': '<a>&amp;"\'</a>]]>',
  'letters of CSV': 'a,"b"\nc;d\te',
  'a workflow command': '\n::error file=site.yaml,line=1::偽の知らせ\n##[error]偽',
  'a workflow command in one line': '##[add-mask]凪浜市 ::warning::x',
};

const bytes: Record<string, Uint8Array> = {
  'bytes that are no UTF-8': Uint8Array.from([...Buffer.from('---\ntitle: '), 0xff, 0xfe, 0xc0, 0x80, 0x0a]),
  'an overlong slash': Uint8Array.from([...Buffer.from('---\ntitle: '), 0xc0, 0xaf, 0x0a]),
  'half a letter in UTF-8': Uint8Array.from([...Buffer.from('---\ntitle: '), 0xed, 0xa0, 0x80, 0x0a]),
  'UTF-16': Buffer.from(`\ufeff${sheetOf()}`, 'utf16le'),
  'UTF-16 without its mark': Buffer.from(sheetOf(), 'utf16le'),
  'UTF-32': Uint8Array.from([0xff, 0xfe, 0, 0, 0x2d, 0, 0, 0]),
  Shift_JIS: Uint8Array.from([...Buffer.from('---\ntitle: '), 0x91, 0x8b, 0x8c, 0xfb, 0x0a]),
  'ISO-2022-JP': Buffer.from('---\ntitle: \u001b$BAkEF\u001b(B\n---\n', 'latin1'),
  zeros: new Uint8Array(1000),
  'a packed file': Buffer.from('PK\u0003\u0004xxxxxxxxxx', 'latin1'),
  'a program': Buffer.from('\u007fELFxxxxxxxxxxxxxxxxx', 'latin1'),
  'only a mark': Uint8Array.from([0xef, 0xbb, 0xbf]),
  'a mark twice': Buffer.from(`\ufeff\ufeff${sheetOf()}`),
  'carriage returns alone': Buffer.from(sheetOf().replaceAll('\n', '\r')),
};

/** Letters that deceive the eye, a terminal, a spreadsheet or a reader of bytes. */
export const lettersAndBytes: Hostile[] = [
  ...someBoxes('letters', textBoxes, letters, 3),
  ...Object.entries(letters).map(([name, text]) => ({
    name: `letters: ${name} raw`,
    files: { 'plans/h/§.mdx': Buffer.from(sheetOf({ title: `題 ${text}` }, `\n本文 ${text}\n`)) },
  })),
  ...Object.entries(bytes).flatMap(([name, content]): Hostile[] => [
    { name: `bytes: ${name} as a sheet`, files: { 'plans/h/§.mdx': content } },
    { name: `bytes: ${name} as a plan`, files: { 'plans/§/plan.yaml': content } },
  ]),
];
