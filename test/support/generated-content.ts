import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { chance } from '../../scripts/lib/bench/archive/chance.ts';
import { root } from './paths.ts';

/** Where the generated content lies. */
export const generatedContent = join(root, '.cache', 'test-content', 'generated');

const plans = 20;
const itemsInPlan = 10;

/**
 * Sheets as no city writes them: plans of one to eight years with none to four rounds, none to twelve indicators, empty boxes, cells of 4,000 letters, words of sixty, rare kanji.
 * 200 of them, the same on every run.
 */
export async function writeGeneratedContent(): Promise<void> {
  await rm(generatedContent, { recursive: true, force: true });
  const files: Record<string, unknown> = {
    'site.yaml': { title: '見本市 改革の記録', municipality: { name: '見本市' }, notice: '見本市は架空の市です。' },
    'departments.yaml': departments.map((name) => ({ name })),
  };
  for (let plan = 0; plan < plans; plan++) Object.assign(files, planFiles(plan));
  for (const [path, content] of Object.entries(files)) {
    const file = join(generatedContent, path);
    await mkdir(dirname(file), { recursive: true });
    const yaml = stringify(content, { lineWidth: 0 });
    await writeFile(file, path.endsWith('.mdx') ? `---\n${yaml}---\n` : yaml);
  }
}

const departments = [
  '総務課',
  '財政課',
  '市民課',
  '長い名前の課は二行になることもある総合政策企画調整推進課',
  '水道課',
  '学校教育課',
];
const words =
  '市民 窓口 手続き 見直し 実施 検討 課題 進捗 職員 研修 施設 予算 削減 向上 令和 システム オンライン 申請 コスト データ 説明会 アンケート 地域 協働 計画 目標 ８０％ 1,200件 AI-OCR 髙橋 﨑山 𠮷野家 ①番 ㎡ （仮称） 「暮らし」 ―― ～ ＆ <市報> & "引用" 100% 5月 No.3 ﾃﾞｰﾀ'.split(
    ' ',
  );

function planFiles(at: number): Record<string, unknown> {
  const random = chance(at + 1);
  const years = Array.from({ length: 1 + (at % 8) }, (_, year) => 2016 + (at % 5) + year);
  const checks = Array.from({ length: at % 5 }, (_, check) => ({ id: `c${check + 1}`, label: `第${check + 1}回点検` }));
  const depth = 1 + (at % 4);
  const outline = Array.from({ length: depth }).reduceRight<object[]>(
    (children, _, level) => [
      { id: `n${level}`, mark: `${level + 1}`, title: prose(random, 20), ...(children.length > 0 && { children }) },
    ],
    [],
  );
  const id = `p${String(at + 1).padStart(2, '0')}`;
  const plan = {
    name: `見本の計画${at + 1}`,
    years: { from: years[0], to: years.at(-1) },
    levels: Array.from({ length: depth }, (_, level) => `第${level + 1}層`),
    outline,
    ...(checks.length > 0 && {
      checks,
      statuses: [
        { label: '順調', tone: 'good' },
        { label: 'とても長い言い方の遅れ', tone: 'poor' },
      ],
    }),
    ...(at % 3 !== 2 && {
      grades: [
        { code: 'A', label: 'よくできた', tone: 'good' },
        { code: 'B', tone: 'fair' },
      ],
    }),
    effect: { label: '効果額', unit: '千円' },
    fields: [
      { id: 'f1', label: '独自の欄', on: 'item', type: 'text' },
      { id: 'f2', label: '年度の欄', on: 'year', type: 'number', unit: '人' },
    ],
  };
  const items = Array.from({ length: itemsInPlan }, (_, item) => [
    `plans/${id}/i${String(item + 1).padStart(2, '0')}.mdx`,
    itemOf(chance(at * 100 + item + 7), at, item, years, checks, `n${depth - 1}`),
  ]);
  return { [`plans/${id}/plan.yaml`]: plan, ...(Object.fromEntries(items) as Record<string, unknown>) };
}

function itemOf(
  random: () => number,
  plan: number,
  at: number,
  years: readonly number[],
  checks: readonly { id: string }[],
  category: string,
) {
  const some = <Value>(value: () => Value): Value | undefined => (random() < 0.8 ? value() : undefined);
  const cell = () => text(random, at);
  const numbers = () => Object.fromEntries(years.map((year) => [year, Math.round(random() * 1e6) / 10]));
  const graded = plan % 3 !== 2;
  const entries = years.map((year) => [
    year,
    {
      plan: some(cell),
      actual: some(cell),
      ...(checks.length > 0 && {
        checks: Object.fromEntries(
          checks.map(({ id }) => [
            id,
            { status: random() < 0.5 ? '順調' : 'とても長い言い方の遅れ', report: some(cell) },
          ]),
        ),
      }),
      ...(graded && { grade: random() < 0.5 ? 'A' : 'B' }),
      assessment: some(cell),
      issues: some(cell),
      next: at % 4 === 0 ? cell() : undefined,
      fields: { f2: Math.round(random() * 100) },
    },
  ]);
  return {
    no: `${plan + 1}-${at + 1}`,
    title: prose(random, at === 3 ? 120 : 25),
    category,
    departments: departments.slice(0, 1 + (at % departments.length)),
    background: some(cell),
    purpose: some(cell),
    actions: some(cell),
    baseline: some(cell),
    goal: some(cell),
    tasks: Array.from({ length: at % 5 }, () => ({
      name: prose(random, 15),
      stages: Object.fromEntries(years.map((year) => [year, prose(random, 8)])),
    })),
    indicators: Array.from({ length: at === 9 ? 12 : at % 4 }, (_, number) => ({
      name: `${prose(random, 12)}${number + 1}`,
      unit: '件',
      direction: number % 2 === 0 ? 'up' : 'down',
      definition: some(cell),
      baseline: { year: years[0]! - 1, value: Math.round(random() * 1000) },
      targets: numbers(),
      actuals: number % 3 === 0 ? Object.fromEntries(years.map((year) => [year, prose(random, 10)])) : numbers(),
      note: some(() => prose(random, 40)),
    })),
    effects:
      at % 3 === 0 ? [{ kind: prose(random, 6), planned: numbers(), actual: numbers(), note: prose(random, 60) }] : [],
    years: Object.fromEntries(entries) as Record<string, unknown>,
    ...(at % 2 === 0 && {
      overall: { stage: 'final', ...(graded && { grade: 'A' }), assessment: cell(), next: some(cell) },
    }),
    reviews: Array.from({ length: at % 6 }, (_, number) => ({
      by: `委員${number + 1}`,
      comment: cell(),
      response: some(cell),
    })),
    history: at % 2 === 0 ? [{ date: '2024-05-01', kind: 'published', note: prose(random, 20) }] : [],
    fields: { f1: cell() },
  };
}

/** A cell: a line, paragraphs, bullets; now and then 4,000 letters, or a word of sixty without a place to break. */
function text(random: () => number, at: number): string | string[] {
  const kind = random();
  if (at === 5 && kind < 0.15) return prose(random, 4000);
  if (at === 6 && kind < 0.3)
    return `${prose(random, 20)}${'あ'.repeat(30)}${'Unbreakable'.repeat(6).slice(0, 60)}${prose(random, 9)}`;
  if (at === 7 && kind < 0.3) return 'ー'.repeat(60);
  if (kind < 0.2) return prose(random, 1 + random() * 12);
  if (kind < 0.6) return Array.from({ length: 1 + Math.floor(random() * 6) }, () => prose(random, 5 + random() * 60));
  if (kind < 0.8) return `${prose(random, 120)}\n${prose(random, 80)}\n\n${prose(random, 60)}`;
  return prose(random, 40 + random() * 300);
}

function prose(random: () => number, letters: number): string {
  let made = '';
  while (made.length < letters)
    made += words[Math.floor(random() * words.length)]! + (random() < 0.15 ? '、' : random() < 0.1 ? '。' : '');
  return [...made].slice(0, Math.max(1, Math.floor(letters))).join('');
}
