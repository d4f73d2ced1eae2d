import { expect, it } from 'vitest';
import { labelOf } from '../../../src/checks/label.ts';
import type { Path } from '../../../src/finding.ts';
import type { PlanEntry } from '../../../src/schema/plan.ts';

const plan: PlanEntry = {
  name: '見本',
  years: { from: 2024, to: 2027 },
  levels: ['柱'],
  outline: [],
  checks: [{ id: 'h1', label: '上半期' }],
  labels: {
    title: '取組名',
    grade: '年度の評定',
    actual: '取組の結果',
    note: '特記事項',
    baseline: '策定時',
    comment: '委員の意見',
  },
};

it.each<[Path, string]>([
  [['title'], '取組名'],
  [['baseline'], '策定時'],
  [['years', '2024', 'grade'], '令和6年度（2024年度）・年度の評定'],
  [['years', '2024', 'note'], '令和6年度（2024年度）・特記事項'],
  [
    ['years', '2024-2025', 'checks', 'h1', 'report'],
    '令和6年度（2024年度）から令和7年度（2025年度）まで・上半期・取組の状況',
  ],
  [['overall', 'grade'], '計画期間の評価・総合評価'],
])('%j is a box of the sheet, by the label that the plan prints', (path, label) =>
  expect(labelOf(path, plan, true)).toBe(label),
);

it.each<[Path, string]>([
  [['sources', 0, 'title'], '原本・添付・1番目・題名'],
  [['reviews', 1, 'grade'], '外部評価・意見・2番目・評価'],
  [['reviews', 0, 'comment'], '外部評価・意見・1番目・委員の意見'],
  [['reviews', 0, 'criteria', 'grade'], '外部評価・意見・1番目・観点別の評価・grade'],
  [['indicators', 0, 'baseline', 'year'], '指標・1番目・基準の値・年度'],
  [['indicators', 0, 'note'], '指標・1番目・備考'],
  [['effects', 0, 'actual', '2024'], '効果額・1番目・実績・令和6年度（2024年度）'],
  [['effects', 0, 'kind'], '効果額・1番目・種別'],
  [['budget', 'actual', '2024'], '事業費・実績・令和6年度（2024年度）'],
  [['history', 2, 'years'], '公表・更新・訂正の記録・3番目・年度'],
  [['history', 2, 'kind'], '公表・更新・訂正の記録・3番目・記録の種類'],
  [['tasks', 0, 'stages', '2024/h1'], '工程表・1番目・工程・令和6年度（2024年度）・上半期'],
  [['tags', 'title'], '分類・title'],
])('%j is part of a box, by its own name', (path, label) => expect(labelOf(path, plan, true)).toBe(label));

it.each<[Path, string]>([
  [['outline', 0, 'title'], '体系・1番目・題名'],
  [['labels', 'title'], '欄の印刷名・取組名'],
  [['reviews', 0, 'grade'], '外部評価・意見・1番目・評価'],
  [['checks', 0, 'label'], '点検の回・1番目・名前'],
  [['fields', 1, 'label'], '市の様式だけの欄・2番目・名前'],
  [['grades', 0, 'code'], '評価の段階・1番目・記号や言葉'],
  [['scales', 'need', 'values', 0, 'kind'], 'そのほかの評価の段階・need・段階・1番目・段階の種類'],
])('%j stands in a plan', (path, label) => expect(labelOf(path, plan, false)).toBe(label));
