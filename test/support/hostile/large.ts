import { type Hostile, planOf, sheetOf } from './case.ts';

const deep = 100_000;
const inBox = 45_000;

const fronts: Record<string, string> = {
  'lists of YAML': `actions: ${'['.repeat(deep)}`,
  'closed lists of YAML': `actions: ${'['.repeat(deep)}${']'.repeat(deep)}`,
  'maps of YAML': `years: ${'{a: '.repeat(60_000)}`,
  'closed maps of YAML': `years: ${'{a: '.repeat(40_000)}1${'}'.repeat(40_000)}`,
  'JSON in YAML': `years: ${'{"a":['.repeat(30_000)}`,
  'everyday flow': `tags: {a: ${'['.repeat(2000)}${']'.repeat(2000)}}`,
  'indents of YAML': `years:\n${Array.from({ length: 700 }, (_, at) => `${' '.repeat(at + 1)}a:`).join('\n')}`,
  'bullets of YAML': `actions:\n  ${'- '.repeat(deep)}x`,
  'questions of YAML': `${'? '.repeat(deep)}x`,
  'tags of YAML': `actions: ${'!a '.repeat(50_000)}`,
  'anchors of YAML': `actions: ${'&a '.repeat(50_000)}x`,
  'quotes of YAML': `actions: ${"'".repeat(deep)}`,
  'escapes of YAML': `actions: "${'\\u0041'.repeat(40_000)}"`,
  'signs of comments': `actions: x ${'#'.repeat(deep)}`,
};

const cells: Record<string, string> = {
  quotes: '>'.repeat(inBox),
  'quotes with spaces': '> '.repeat(20_000),
  lists: '- '.repeat(20_000),
  numbers: '1. '.repeat(15_000),
  brackets: '['.repeat(inBox),
  'links within links': `${'[a]('.repeat(10_000)}`,
  'closed links': `${'['.repeat(20_000)}${'](x)'.repeat(5000)}`,
  images: '![](x'.repeat(8000),
  emphasis: '*a '.repeat(15_000),
  'emphasis of both kinds': '*a_ '.repeat(11_000),
  'emphasis and quotes': `${'*a **b '.repeat(6000)}`,
  strikes: '~a~~b'.repeat(9000),
  backticks: Array.from({ length: 290 }, (_, at) => '`'.repeat(at)).join(' '),
  entities: '&'.repeat(inBox),
  'open tags': '<'.repeat(inBox),
  'tags with attributes': '<a '.repeat(15_000),
  'comments that never end': '<!--'.repeat(11_000),
  braces: '{'.repeat(inBox),
  'table of many columns': `${'|a'.repeat(5000)}|\n${'|-'.repeat(5000)}|\n${'|b'.repeat(5000)}|`,
  'table of many rows': `|a|\n|-|\n${'|b|\n'.repeat(10_000)}`,
  definitions: '[a]: x\n'.repeat(6000),
  addresses: 'https://a.example/'.repeat(2500),
  'addresses with brackets': `https://a.example/${'('.repeat(40_000)}`,
  'mail addresses': 'a@'.repeat(20_000),
  spaces: `x${' '.repeat(inBox)}x`,
  'spaces and breaks': 'x   \n'.repeat(9000),
  digits: '1'.repeat(inBox),
  'commas in digits': '1,111'.repeat(9000),
  months: '4～9月'.repeat(9000),
  'years of eras': '令和元年度'.repeat(9000),
  percents: '80％以上'.repeat(9000),
  'one long word': 'a'.repeat(inBox),
  'combining letters': `か${'\u3099'.repeat(40_000)}`,
  accents: `e${'\u0301'.repeat(40_000)}`,
  sentences: '実績を公表した。'.repeat(5500),
  'brackets of Japanese': '「'.repeat(inBox),
  headings: '# a\n'.repeat(10_000),
  rules: '---\n'.repeat(10_000),
};

/** More than any person wrote: nested, repeated, long. */
export const large: Hostile[] = [
  ...Object.entries(fronts).map(([name, lines]) => ({
    name: `large: ${name}`,
    sheet: sheetOf().replace(/\n---\n$/, `\n${lines}\n---\n`),
  })),
  ...Object.entries(cells).map(([name, text]) => ({
    name: `large: ${name} in a cell`,
    sheet: sheetOf({ background: JSON.stringify(text) }),
  })),
  ...Object.entries(cells).map(([name, text]) => ({
    name: `large: ${name} in the body`,
    sheet: sheetOf({}, `\n${text}${text}\n`),
  })),
  ...['title', 'summary', 'no'].map((key) => ({
    name: `large: ${key} of forty thousand letters`,
    sheet: sheetOf({ [key]: JSON.stringify('永'.repeat(40_000)) }),
  })),
  { name: 'large: components in components', sheet: sheetOf({}, `\n${'<Callout>\n\n'.repeat(4500)}`) },
  { name: 'large: closed components', sheet: sheetOf({}, `\n${'<b>'.repeat(12_000)}x${'</b>'.repeat(12_000)}\n`) },
  { name: 'large: a line of ten megabytes', sheet: sheetOf({ background: 'x'.repeat(10_000_000) }) },
  { name: 'large: just below the limit', sheet: sheetOf({ actions: `[${'あ, '.repeat(55_000)}い]` }) },
  { name: 'large: an attachment of ten megabytes', files: { 'plans/h/files/z.pdf': new Uint8Array(10_000_000) } },
  { name: 'large: a plan of one line', plan: { yaml: `name: ${'x'.repeat(299_000)}`, sheet: sheetOf() } },
  {
    name: 'large: a plan of brackets',
    plan: { yaml: planOf({ outline: '[{children: '.repeat(20_000) }), sheet: sheetOf() },
  },
  { name: 'large: offices of brackets', departments: `- ${'['.repeat(deep)}` },
  { name: 'large: terms of brackets', glossary: `- ${'{a: '.repeat(deep / 2)}` },
  { name: 'large: a site of brackets', site: { notice: '['.repeat(deep) } },
  {
    name: 'large: three thousand terms of one letter',
    glossary: Array.from({ length: 3000 }, (_, at) => `- {term: §${at}, meaning: ${'窓口'.repeat(5)}}\n`).join(''),
  },
];
