import { type Hostile, planOf, sheetOf } from './case.ts';

const numbers: Record<string, string> = {
  infinite: '1e999',
  'minus infinite': '-1e999',
  'infinite by name': '.inf',
  'no number': '.nan',
  'minus zero': '-0',
  'minus zero with a point': '-0.0',
  'past whole numbers': '9007199254740993',
  largest: '1.7976931348623157e308',
  smallest: '5e-324',
  'of a hundred thousand digits': '9'.repeat(100_000),
  'of a hundred thousand decimals': `0.${'3'.repeat(100_000)}`,
  hexadecimal: '0xFFFFFFFFFFFFFFFFFF',
  octal: '0o777777777777777777777777',
  'old octal': '0777',
  sexagesimal: '190:20:30',
  'with underlines': '1_000_000',
  exponent: '1E3',
  'a sum': '1+1',
};

const years = ['0', '-1', '1000000000', '99999', '1867', '2201', '2024.5', '1e999', '.nan', '"2024"', 'true', '0x7e8'];
const days = [
  '99999-01-01',
  '+099999-01-01',
  '0000-00-00',
  '2024-02-30',
  '-2024-01-01',
  '2024-01-01T00:00:00Z',
  '20240101',
];

/** Numbers and days that are none, or that no ledger holds. */
export const figures: Hostile[] = [
  ...Object.entries(numbers).map(([name, text]) => ({
    name: `number: ${name} as a figure`,
    sheet: sheetOf({
      indicators: `[{name: 件数, direction: up, baseline: {year: 2023, value: ${text}}, targets: {2024: ${text}, 2025: 3}, actuals: {2024: ${text}}}]`,
    }),
  })),
  ...Object.entries(numbers).map(([name, text]) => ({
    name: `number: ${name} as an amount`,
    sheet: sheetOf({
      effects: `[{planned: {2024: ${text}, 2025: ${text}}, actual: {2024: ${text}}}]`,
      budget: `{planned: {2024: ${text}}}`,
    }),
  })),
  ...Object.entries(numbers)
    .slice(0, 9)
    .map(([name, text]) => ({
      name: `number: ${name} as a rank`,
      plan: { yaml: planOf({ grades: `[{code: A, tone: good, rank: ${text}}]` }), sheet: sheetOf() },
    })),
  ...years.flatMap((year) => [
    {
      name: `year: a plan from ${year}`,
      plan: { yaml: planOf({ years: `{from: ${year}, to: ${year}}` }), sheet: sheetOf() },
    },
    { name: `year: a column ${year}`, sheet: sheetOf({ years: `{${year}: {plan: する}}`, since: `{year: ${year}}` }) },
    { name: `year: an office until ${year}`, departments: `- {name: 課§, to: ${year}}\n` },
  ]),
  {
    name: 'year: a plan of three hundred years',
    plan: { yaml: planOf({ years: '{from: 1868, to: 2200}' }), sheet: sheetOf() },
  },
  ...days.map((day) => ({
    name: `day: ${day}`,
    sheet: sheetOf({ embargo: day, history: `[{date: ${day}, kind: published}]` }),
  })),
];
