import fc from 'fast-check';
import type { z } from 'zod';
import { defOf } from '../../src/schema/def-of.ts';

/** What people type into boxes, right in some of them and wrong in others. */
export const typed = [
  ...[
    '市民課',
    '窓口の改善',
    '3か所',
    '上\n下',
    ' 市民課 ',
    '　',
    '',
    '- 一\n- 二',
    'a, b',
    '一、二',
    '「窓口」',
    'A',
    '◎',
  ],
  ...[
    '策定',
    '80％以上',
    '１２',
    '1,200',
    '▲5',
    '-3.5',
    '12',
    '010',
    'true',
    'false',
    'yes',
    'null',
    '.nan',
    '1.',
    '①件',
  ],
  ...[
    '2013',
    '2014',
    '1867',
    '2200',
    '2201',
    '2013.0',
    '2014-2016',
    '2016-2014',
    '2027-',
    '平成25',
    '2013/h1',
    '2014-2015/h2',
  ],
  ...[
    '2013-10-01',
    '2015-02-29',
    '2016-02-29',
    '2013-10',
    '2013-13',
    '10-31',
    '+1 05-31',
    '02-30',
    '06-31',
    '2013/10/1',
  ],
  ...['h1', 'q-1', 'H1', 'h 1', 'p1-1', 'a.b', '2013/10', '2013/', 'x/y-2', '窓口/10', 'grade-over-missed-target'],
  ...[
    'https://a.example/',
    'http://a.example/資料',
    'HTTPS://A.EXAMPLE',
    'https:/a',
    'ftp://a.example',
    'https://a.example/ b',
  ],
  ...[
    ' https://a.example/ ',
    'https://a.example/（案）',
    'a@b.example',
    'a@b',
    'あ@b.example',
    '011002',
    '151009',
    '151000',
  ],
  ...[
    '/plans/2013/10/',
    '/plans/2013',
    '//a.example/',
    '/departments/市民課/#a',
    'files/a.pdf',
    'files/図.PNG',
    'files/../a.pdf',
    'a.pdf',
    'files/a.exe',
    'background',
    'overall.grade',
    'up',
    'good',
    'type',
  ],
];
export const numbers = [0, 1, -7, 1.5, 2013, 2014, 1867, 2200, 2201, 2013.5, 11002, 151009, 1e6];
const anything: unknown[] = [
  ...typed,
  ...numbers,
  true,
  false,
  null,
  [],
  {},
  ['市民課', '窓口'],
  [1],
  { name: '市民課' },
  { value: 3 },
];

/** Values that a schema takes, of every box of it. */
export function valuesOf(schema: z.ZodType, depth = 0): fc.Arbitrary<unknown> {
  const { type, innerType, shape, keyType, valueType, element, options, entries } = defOf(schema);
  if (innerType) return valuesOf(innerType, depth);
  if (type === 'object') {
    const boxes = Object.entries(shape!).filter(([, box]) => depth < 7 || !box.safeParse(undefined).success);
    const requiredKeys = boxes.filter(([, box]) => !box.safeParse(undefined).success).map(([key]) => key);
    const record = Object.fromEntries(boxes.map(([key, box]) => [key, valuesOf(box, depth + 1)]));
    return taken(fc.record(record, { requiredKeys }), schema);
  }
  if (type === 'record')
    return fc.dictionary(valuesOf(keyType!) as fc.Arbitrary<string>, valuesOf(valueType!, depth + 1), { maxKeys: 3 });
  if (type === 'array') return taken(fc.array(valuesOf(element!, depth + 1), { maxLength: 3 }), schema);
  if (type === 'union') return fc.oneof(...options!.map((option) => valuesOf(option, depth)));
  if (entries) return fc.constantFrom(...Object.values(entries));
  const right = [...typed, ...numbers, true, false].filter((value) => schema.safeParse(value).success);
  return fc.constantFrom(...right);
}

/** Those that pass what the schema asks beyond its parts. */
function taken(values: fc.Arbitrary<unknown>, schema: z.ZodType): fc.Arbitrary<unknown> {
  const asksMore = (schema.def as { checks?: unknown[] }).checks?.length;
  return asksMore ? values.filter((value) => schema.safeParse(value).success) : values;
}

/** The same, and in one place or two something else: what people type, where they type it, in the wrong box or under a wrong name. */
export function nearlyRight(schema: z.ZodType): fc.Arbitrary<unknown> {
  const slip = fc.record({
    at: fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }),
    to: fc.constantFrom(...anything),
    how: fc.constantFrom('set', 'set', 'set', 'leave out', 'misname', 'add', 'twice'),
  });
  return fc
    .tuple(valuesOf(schema), fc.array(slip, { maxLength: 2 }))
    .map(([value, slips]) => slips.reduce<unknown>((now, { at, to, how }) => slipped(now, at, how, to), value));
}

function slipped(value: unknown, [step = 0, ...rest]: readonly number[], how: string, to: unknown): unknown {
  if (typeof value !== 'object' || value === null) return to;
  const entries: [string, unknown][] = Object.entries(value);
  if (entries.length === 0) return to;
  const at = step % entries.length;
  const [key, inner] = entries[at]!;
  const isDeep = rest.length > 0 && typeof inner === 'object' && inner !== null;
  const changed = isDeep ? slipped(inner, rest, how, to) : undefined;
  if (Array.isArray(value)) {
    if (isDeep) return value.with(at, changed);
    if (how === 'leave out') return value.toSpliced(at, 1);
    return how === 'twice' || how === 'add'
      ? [...(value as unknown[]), how === 'add' ? to : inner]
      : value.with(at, to);
  }
  if (isDeep) return { ...value, [key]: changed };
  if (how === 'leave out') return Object.fromEntries(entries.toSpliced(at, 1));
  if (how === 'misname') return Object.fromEntries(entries.with(at, [`${key}s`, inner]));
  return how === 'add' ? { ...value, [String(to)]: inner } : { ...value, [key]: to };
}
