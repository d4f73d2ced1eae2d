import { describe, expect, it } from 'vitest';
import { propose, told } from '../../support/propose.ts';
import { item } from '../../support/read.ts';

const file = 'plans/2013/01.mdx';
const change = (before: Record<string, string>, after: Record<string, string>, bodies = ['', '']) =>
  propose({ [file]: item(before, bodies[0]) }, { [file]: item(after, bodies[1]) }).then(told);

describe('a change is told box by box, in the words of the form', () => {
  it.each<[string, Record<string, string>, Record<string, string>, string[]]>([
    [
      'a box rewritten',
      { background: '待ち時間が長い。' },
      { background: '待ち時間が40分と長い。' },
      ['現状と課題（これまでの取組）: 待ち時間が長い。 → 待ち時間が40分と長い。'],
    ],
    [
      'boxes of a year filled',
      { years: '{2013: {plan: 台帳を作る。}}' },
      { years: '{2013: {plan: 台帳を作る。, actual: 6月に台帳ができた。, grade: A}}' },
      ['平成25年度（2013年度）・実績: ― → 6月に台帳ができた。', '平成25年度（2013年度）・評価: ― → A（達成）'],
    ],
    [
      'a grade with its word, and a status',
      { years: '{2013: {grade: B, checks: {h1: {status: 予定通り進捗}}}}' },
      { years: '{2013: {grade: A, checks: {h1: {status: 遅れ}}}}' },
      [
        '平成25年度（2013年度）・上半期・状況: 予定通り進捗 → 遅れ',
        '平成25年度（2013年度）・評価: B（おおむね達成） → A（達成）',
      ],
    ],
    ['a box emptied', { goal: '全課で使う。' }, {}, ['最終目標: 全課で使う。 → ―']],
    [
      'an indicator put before another: the other has not changed',
      { indicators: '[{name: 待ち時間, unit: 分, targets: {2013: 20}}]' },
      { indicators: '[{name: 件数, unit: 件, targets: {2013: 5}}, {name: 待ち時間, unit: 分, targets: {2013: 20}}]' },
      ['指標・件数・名前: ― → 件数', '指標・件数・単位: ― → 件', '指標・件数・目標・平成25年度（2013年度）: ― → 5'],
    ],
    [
      'a figure that is no longer provisional',
      { indicators: '[{name: 件数, actuals: {2013: {value: 8, provisional: true, note: 3月末}}}]' },
      { indicators: '[{name: 件数, actuals: {2013: 9}}]' },
      ['指標・件数・実績・平成25年度（2013年度）: 8（見込）（3月末） → 9'],
    ],
    [
      'bullets',
      { purpose: '[待ち時間を減らす, 費用を減らす]' },
      { purpose: '[待ち時間を減らす, 職員を増やす]' },
      ['改革の目的、考えられる効果: - 待ち時間を減らす\n- 費用を減らす → - 待ち時間を減らす\n- 職員を増やす'],
    ],
    [
      'an answer, by the name of what it answers',
      {},
      { answers: '{duplicate-title: 別の窓口のため}' },
      ['確認事項への回答・同じ名前の取組: ― → 別の窓口のため'],
    ],
    ['a draft', {}, { draft: 'true' }, ['下書き: ― → はい']],
  ])('%s', async (_, before, after, lines) =>
    expect(await change(before, after)).toEqual(['changed 2013/01', ...lines]),
  );

  it('the longer explanation below the boxes', async () => {
    expect(await change({}, {}, ['\n古い説明\n', '\n新しい説明\n'])).toEqual([
      'changed 2013/01',
      'もっと詳しく: 古い説明 → 新しい説明',
    ]);
  });
  it('nothing where only the writing changed: comments, quotes, order of keys, flow or block', async () => {
    const before = item({ years: '{2013: {plan: する, grade: A}}', lead: '行政経営課' });
    const after =
      '---\n# 覚え書き\nlead: "行政経営課"\ntitle: 窓口の見直し\ncategory: "1"\ndepartments:\n  - 行政経営課\nyears:\n  2013:\n    grade: A\n    plan: する\n---\n';
    expect(told(await propose({ [file]: before }, { [file]: after }))).toEqual([]);
  });
});
