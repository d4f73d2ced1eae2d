import fc from 'fast-check';

/** Text as people type it, and as they do not. */
export const anyText = fc.oneof(
  fc.constantFrom(
    '市民課',
    '3か所',
    '12',
    '010',
    'true',
    'null',
    '-',
    '- a',
    '# 見出し',
    'a: b',
    'a #b',
    '"',
    "'",
    '[a]',
    '{a}',
    '&a',
    '*a',
    '!',
    '~',
    '1,000件',
  ),
  fc.constantFrom(
    '上\n下',
    '上\n\n下\n',
    ' 上\n下',
    '上 \n 下',
    '- 一\n- 二',
    '上\n\n\n',
    '| a',
    '> a',
    '%',
    '@a',
    '`a`',
    ':',
    'a:',
    '上　',
    '　上',
    '2014-10-01',
    '\t',
    'a\tb',
    '\\n',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('市', 'a', '1', ' ', '\n', ':', '#', '-', '"', ','), maxLength: 8 }),
);

const filledText = anyText.filter((text) => text.replace(/\n+$/, '') !== '');
const lines = fc.array(filledText, { minLength: 1, maxLength: 4 });
const cell = fc.oneof(filledText, lines);
const figure = fc.oneof(fc.integer({ min: -99, max: 9999 }), fc.constantFrom(0.5, -3.25), filledText);
const year = fc.constantFrom('2013', '2014', '2015', '2016-2018', '2019-');
const byYear = (value: fc.Arbitrary<unknown>) => fc.dictionary(year, value, { minKeys: 1, maxKeys: 3 });
const some = (boxes: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(boxes, { requiredKeys: [] }).filter((one) => Object.keys(one).length > 0);

const yearBoxes = some({
  plan: cell,
  actual: cell,
  checks: fc.dictionary(fc.constantFrom('h1', 'h2', 'q1'), some({ status: filledText, report: cell }), { minKeys: 1 }),
  grade: filledText,
  marks: fc.dictionary(fc.constantFrom('need', 'reach'), filledText, { minKeys: 1 }),
  assessment: cell,
  fields: fc.dictionary(fc.constantFrom('a', 'b'), figure, { minKeys: 1 }),
});

const indicator = fc.record(
  {
    name: filledText,
    unit: filledText,
    targets: byYear(figure),
    actuals: byYear(fc.oneof(figure, fc.record({ value: figure, note: filledText }))),
  },
  { requiredKeys: ['name'] },
);

/** Boxes of a sheet, filled with anything. */
export const anyBoxes = fc.record(
  {
    title: filledText,
    category: fc.oneof(filledText, lines),
    departments: fc.array(fc.oneof(filledText, fc.record({ name: filledText, role: filledText })), {
      minLength: 1,
      maxLength: 3,
    }),
    background: cell,
    actions: cell,
    indicators: fc.array(indicator, { minLength: 1, maxLength: 3 }),
    budget: some({ planned: byYear(fc.integer()), actual: byYear(figure) }),
    years: byYear(yearBoxes),
    tags: fc.dictionary(filledText, lines, { minKeys: 1, maxKeys: 2 }),
    draft: fc.boolean(),
  },
  { requiredKeys: ['title'] },
);
