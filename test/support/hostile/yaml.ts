import { type Hostile, planOf, sheetOf } from './case.ts';

const bomb = (width: number, depth: number) =>
  Array.from({ length: depth }, (_, level) =>
    level === 0
      ? 'x0: &a0 [lol, lol]'
      : `x${level}: &a${level} [${Array.from({ length: width }, () => `*a${level - 1}`).join(', ')}]`,
  ).join('\n');

const fronts: Record<string, string> = {
  'alias bomb': bomb(10, 10),
  'wide alias bomb': bomb(100, 5),
  'alias in a box': 'background: &a ことば\npurpose: *a',
  'anchor of itself': 'tags: &a {項目: *a}',
  'anchor of itself in a list': 'actions: &a [*a]',
  'alias of nothing': 'background: *nothing',
  'merge key': 'budget: &b {planned: {2024: 1}}\neffects: [{<<: *b}]',
  'merge key of a prototype': '<<: {__proto__: {draft: true}}',
  'merge of itself': 'effects: [&e {<<: *e}]',
  'function tag': 'background: !!js/function "function(){return 1}"',
  'regexp tag': 'background: !!js/regexp /a/',
  'python tag': "background: !!python/object/apply:os.system ['id']",
  'binary tag': 'background: !!binary SGVsbG8=',
  'timestamp tag': 'background: !!timestamp 2024-01-01',
  'set tag': 'actions: !!set {a, b}',
  'map tag': 'actions: !!omap [a: 1]',
  'own tag': 'background: !secret x',
  'tag directive': 'background: !<tag:yaml.org,2002:js/undefined> ""',
  'same key twice': 'title: もう一度',
  'same year twice': 'years: {2024: {plan: a}, "2024": {plan: b}}',
  'year as a hexadecimal': 'years: {0x7e8: {plan: a}}',
  'year as sexagesimal': 'years: {33:44: {plan: a}}',
  'key that is a list': '? [a, b]\n: c',
  'key that is a map': 'years: {{a: b}: {plan: x}}',
  'empty key': '"": x',
  'null key': '~: x',
  'prototype as the sheet': '__proto__: {draft: true, title: 乗っ取り}',
  'prototype in the years': 'years: {__proto__: {2024: {grade: A}}}',
  'prototype in the tags': 'tags: {__proto__: [a], constructor: [b], toString: [c]}',
  'prototype in the fields': 'fields: {__proto__: x}',
  'prototype in the answers': 'answers: {__proto__: x, constructor: y}',
  'prototype in the marks': 'years: {2024: {marks: {__proto__: 高}}}',
  'prototype in the stages': 'tasks: [{name: 工程, stages: {__proto__: 検討}}]',
  'prototype in the amounts': 'budget: {planned: {__proto__: 1, 2024: 2}}',
  'prototype in the criteria': 'reviews: [{by: 委員, criteria: {__proto__: A, hasOwnProperty: B}}]',
  'prototype in the checks': 'years: {2024: {checks: {__proto__: {status: 順調}}}}',
  'quoted prototype': '"__proto__": {title: 乗っ取り}\n"constructor": {prototype: {title: 乗っ取り}}',
  'two documents': '...\n---\ntitle: 二つ目',
  'document directive': '%YAML 1.1',
  'tab as indent': 'years:\n\t2024: {plan: a}',
  'byte order in a key': '\ufefftitle: x',
  'block with a huge indent': 'background: |9\n         x',
  'folded block': `background: >\n${'  行\n'.repeat(3000)}`,
  'quote without an end': 'background: "始まり',
  'ten thousand unknown keys': Array.from({ length: 10_000 }, (_, at) => `k${at}: 1`).join('\n'),
  'ten thousand years': `years: {${Array.from({ length: 10_000 }, (_, at) => `${at}: {plan: a}`).join(', ')}}`,
  'ten thousand bullets': `actions: [${'a, '.repeat(10_000)}a]`,
  'ten thousand offices': `lead: [${Array.from({ length: 10_000 }, (_, at) => `課${at}`).join(', ')}]`,
};

const plans: Record<string, Record<string, string>> = {
  'prototype in the labels': { labels: '{__proto__: x, constructor: y}' },
  'prototype as a scale': { scales: '{__proto__: {label: x, values: []}}' },
  'prototype as the plan': { __proto__x: 'x', '"__proto__"': '{status: closed}' },
  'outline that holds itself': { outline: '&o [{id: a, title: x, children: *o}]' },
  'same node a thousand times': { outline: `[${'{id: a, title: x}, '.repeat(1000)}{id: a, title: x}]` },
  'outline of a thousand levels': { outline: `${'[{id: a, title: x, children: '.repeat(1000)}[]${'}]'.repeat(1000)}` },
  'outline of seventy levels': {
    outline: `${Array.from({ length: 70 }, (_, at) => `[{id: a${at || ''}, title: x, children: `).join('')}[]${'}]'.repeat(70)}`,
  },
  'a thousand rounds': { checks: `[${Array.from({ length: 1000 }, (_, at) => `{id: h${at}, label: 回}`).join(', ')}]` },
  'a thousand grades': {
    grades: `[${Array.from({ length: 1000 }, (_, at) => `{code: g${at}, tone: good}`).join(', ')}]`,
  },
};

/** What YAML can be made to do. */
export const yaml: Hostile[] = [
  ...Object.entries(fronts).map(([name, lines]) => ({
    name: `yaml: ${name}`,
    sheet: sheetOf().replace(/\n---\n$/, `\n${lines}\n---\n`),
  })),
  ...Object.entries(plans).map(([name, keys]) => ({
    name: `yaml: ${name}`,
    plan: { yaml: planOf(keys), sheet: sheetOf() },
  })),
];
