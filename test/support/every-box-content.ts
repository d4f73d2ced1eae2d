import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { type LabelKey, labelKeys } from '../../src/words/labels.ts';
import { sampleLines } from './typed-texts.ts';
import { fixture, root } from './paths.ts';

/** Content folder of a plan that names every box in its own words, and of a sheet that fills them all. */
export const everyBoxContent = join(root, '.cache', 'test-content', 'every-box');

/** What the plan calls a box: a word that stands nowhere else. */
export const ownLabelOf = (key: LabelKey) => `様式語${labelKeys.indexOf(key) + 1}番`;

/** Text that a clerk may type, in which nothing is a mark. */
export const typed = [
  '012',
  '1.10',
  '+ 120千円',
  '> 80％',
  '\\\\server\\_old',
  '# 大事',
  '[様式1](別紙)を参照',
  '4~9月、10~3月',
  '`-` *一つ* ***三つ*** _下線_',
  'A&amp;B <b>太字</b> ${x} {{y}}',
  '| 列 | 列 |',
  '＊全角＊　字下げ  二つ',
  '-',
  '***',
  ...sampleLines(100),
];

export async function writeEveryBoxContent(): Promise<void> {
  await rm(everyBoxContent, { recursive: true, force: true });
  await cp(fixture('small'), everyBoxContent, { recursive: true });
  const planFile = join(everyBoxContent, 'plans/2023/plan.yaml');
  const plan = parse(await readFile(planFile, 'utf8')) as Record<string, unknown>;
  await writeFile(
    planFile,
    stringify({
      ...plan,
      effect: { ...(plan.effect as object), label: ownLabelOf('effects') },
      labels: Object.fromEntries(labelKeys.map((key) => [key, ownLabelOf(key)])),
      fields: [
        ...(plan.fields as object[]),
        { id: 'memo', label: '備考の欄', on: 'item', type: 'text' },
        { id: 'spent', label: '費やした量', on: 'year', type: 'text' },
        { id: 'place', label: '場所', on: 'check', type: 'text' },
        { id: 'after', label: 'その後', on: 'overall', type: 'text' },
      ],
    }),
  );
  await writeFile(join(everyBoxContent, 'plans/2023/every.mdx'), `---\n${stringify(sheet)}---\n`);
}

const text = typed.join('\n');

const sheet = {
  no: '9-9',
  title: 'すべての欄のある取組',
  summary: 'すべての欄が、どの画面にも、打ったとおりに届くことを確かめるための取組です。',
  category: ['a1', 'b'],
  parent: 'halls',
  departments: ['市民課', '資産活用課'],
  lead: '市民課',
  background: text,
  purpose: typed,
  actions: text,
  baseline: text,
  goal: text,
  tasks: [{ name: '調査', stages: { 2023: '→', '2024/h1': '012' } }],
  indicators: [
    {
      name: '件数',
      unit: '件',
      level: '活動',
      direction: 'up',
      definition: text,
      baseline: { year: 2022, value: { value: 1, note: '012' } },
      targets: { 2023: 10 },
      actuals: { 2023: { value: 9, note: '+5' } },
      rate: { 2023: { value: 92.5, note: '加重' } },
      note: text,
    },
  ],
  effects: [
    {
      kind: '歳出削減',
      planned: { 2023: 10, 2024: 20 },
      actual: { 2023: 9 },
      basis: text,
      recurring: true,
      note: text,
    },
    { unit: '㎡', actual: { 2023: 120 } },
  ],
  budget: { planned: { 2023: 10 }, actual: { 2023: 9 } },
  years: {
    2023: {
      plan: text,
      actual: typed,
      checks: { h1: { status: '順調', marks: { needs: '高い' }, report: text, fields: { place: text } } },
      grade: 'S',
      marks: { needs: '低い' },
      assessment: text,
      issues: text,
      next: text,
      note: text,
      fields: { spent: '012' },
    },
  },
  overall: {
    stage: 'interim',
    grade: 'B',
    marks: { needs: '高い' },
    assessment: text,
    issues: text,
    next: text,
    fields: { after: text },
  },
  reviews: [
    { by: '委員会', year: 2023, scale: 'needs', grade: '高い', comment: text, response: text, respondedBy: '市民課' },
  ],
  tags: { 手法: ['012', '1.10'] },
  continues: ['2018/old'],
  since: { year: 2023, reason: text },
  ended: { year: 2025, kind: 'withdrawn', reason: text },
  history: [{ date: '2024-06-10', kind: 'corrected', years: 2023, field: '実績', was: '1.10', now: '012', note: text }],
  sources: [{ title: '様式', url: 'https://www.city.example.jp/form', pages: '3-4', retrieved: '2024-06-10' }],
  fields: { memo: text },
  answers: { 'grade-over-missed-target': '012のとおり。' },
};
