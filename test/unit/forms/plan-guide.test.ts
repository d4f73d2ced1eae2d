import { beforeAll, describe, expect, it } from 'vitest';
import { buildPlanGuide } from '../../../src/forms/guide/plan/build-plan-guide.ts';
import { planCalendar } from '../../../src/forms/guide/plan/plan-calendar.ts';
import type { PlanGuideBox } from '../../../src/forms/guide/plan/plan-guide.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { readArchive } from '../../../src/read-archive.ts';
import { readFiles } from '../../../src/source/read-files.ts';
import { fixture, root } from '../../support/paths.ts';
import { planWith, reading } from '../../support/read.ts';

const today = '2026-11-23';

async function planIn(dir: string, id: string): Promise<Plan> {
  const { archive } = readArchive(await readFiles(dir), today);
  return archive!.plans.find((plan) => plan.id === id)!;
}

let plan: Plan;
let boxes: PlanGuideBox[];
const boxAt = (anchor: string) => boxes.find((box) => box.anchor === anchor)!;
const boxesIn = (one: Plan) => buildPlanGuide(one, today).groups.flatMap((group) => group.boxes);
beforeAll(async () => {
  plan = await planIn(`${root}content`, '2023');
  boxes = boxesIn(plan);
});

describe('the form of a plan', () => {
  it('calls its boxes as the plan prints them', () =>
    expect(
      ['item-background', 'item-years--issues', 'item-overall-grade', 'item-years--actual'].map(
        (anchor) => boxAt(anchor).label,
      ),
    ).toEqual(['現状と課題', '残った課題', '期間評価', '実績']));
  it('has the plan’s own boxes, at their places', () => {
    expect(boxes.filter(({ anchor }) => anchor.startsWith('own-')).map(({ keys, write }) => [keys, write])).toEqual([
      ['years › 2026 › checks › h1 › fields › trouble', 'この計画だけの欄です。文章を書きます。'],
      ['years › 2026 › fields › hours', 'この計画だけの欄です。数値だけを書きます。単位は時間です。'],
      ['years › 2026 › fields › decided', 'この計画だけの欄です。日付を書きます（例：2026-05-18）。'],
      ['overall › fields › handover', 'この計画だけの欄です。次のどれかを書きます。'],
      ['fields › priority', 'この計画だけの欄です。次のどれかを書きます。'],
      ['fields › change', 'この計画だけの欄です。文章を書きます。'],
    ]);
    expect(boxAt('own-item-priority').lists).toEqual([
      {
        entries: [
          ['最優先', ''],
          ['優先', ''],
          ['通常', ''],
        ],
      },
    ]);
  });
  it('lists for the whole plan the steps of its own, each word once', async () => {
    const overallGrades = [
      { code: '達成', tone: 'good' },
      { label: '未達成', meaning: '届かなかった', tone: 'poor' },
    ];
    const { archive } = await reading({ 'plans/2013/plan.yaml': planWith({ overallGrades }) });
    const { lists } = boxesIn(archive!.plans[0]!).find(({ anchor }) => anchor === 'item-overall-grade')!;
    expect(lists).toEqual([
      {
        entries: [
          ['達成', ''],
          ['未達成', '届かなかった'],
        ],
      },
    ]);
  });
  it('lists what may be written, with what it means', () => {
    expect(boxAt('item-years--grade').lists[0]!.entries.at(-1)).toEqual([
      '―',
      '評価対象外：見合わせ、準備期間などのため評価をしない',
    ]);
    expect(boxAt('item-years--checks--status').lists[0]!.entries.map(([word]) => word)).toEqual([
      '順調',
      'おおむね順調',
      '遅れ',
      '見合わせ',
    ]);
    expect(boxAt('item-category').lists[0]!.entries.slice(0, 2)).toEqual([
      ['p1', '柱1　つながる市役所'],
      ['p1-1', '（1）　行かなくてよい、待たなくてよい窓口'],
    ]);
    expect(boxAt('item-years--marks').lists.map(({ title }) => title)).toEqual([
      '委員会の見方（符号は external）',
      '市民から見た変化（担当課の判断）（符号は benefit）',
    ]);
    expect(boxAt('item-years--checks').lists).toEqual([
      {
        entries: [
          ['h1', '上半期（4～9月）'],
          ['h2', '下半期（10～3月）'],
        ],
      },
    ]);
  });
  it('leads from each box to its explanation', () =>
    expect([boxAt('item-years--grade').guideAnchor, boxAt('own-year-hours').guideAnchor]).toEqual([
      'item-years--grade',
      'item-years--fields',
    ]));
  it('gives every box a place of its own', () => {
    const anchors = boxes.map(({ anchor }) => anchor);
    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
  });
  it('takes a step in the wording of the year', async () => {
    const earlier = await planIn(`${root}content`, '2015');
    const gradeIn = (day: string) =>
      buildPlanGuide(earlier, day)
        .groups.flatMap((group) => group.boxes)
        .find(({ anchor }) => anchor === 'item-years--grade')!.lists[0]!.entries[1];
    expect([gradeIn('2016-05-01')![1].split('：')[0], gradeIn('2017-05-01')![1].split('：')[0]]).toEqual([
      'おおむね達成',
      'おおむね達成（改善幅8割以上）',
    ]);
  });
  it('leaves out what the plan does not have', async () => {
    const rounds = boxesIn(await planIn(fixture('forms/quarterly'), 'harbor')).map(({ anchor }) => anchor);
    expect(rounds).toContain('item-years--checks--marks');
    expect(rounds).not.toContain('item-years--checks--status');
    expect(rounds).not.toContain('item-years--grade');
    expect(rounds).not.toContain('item-overall-grade');
    const grades = buildPlanGuide(await planIn(fixture('forms/viewpoints'), 'review'), today).groups;
    expect(grades.map(({ anchor }) => anchor)).not.toContain('group-item-years--checks');
  });
});

describe('the days of a plan', () => {
  const told = (one: Plan, day: string) =>
    planCalendar(one, day).entries.map((entry) => [entry.day, entry.round, entry.isNext]);

  it('are those of the year that is written in, and those of the year before that are still to come in it', () =>
    expect(told(plan, '2025-05-01')).toEqual([
      ['2025-04-01', '2025 plan', false],
      ['2025-06-15', '2024 h2', true],
      ['2025-06-15', '2024 year', true],
      ['2025-11-15', '2025 h1', false],
      ['2026-06-15', '2025 h2', false],
      ['2026-06-15', '2025 year', false],
    ]));
  it('say in the plan’s words what is to be written', () =>
    expect(planCalendar(plan, '2025-05-01').entries.map(({ what }) => what)).toEqual([
      '令和7年度の「計画」を書きます。',
      '令和6年度の下半期（10～3月）の「状況」「取組の状況」を書きます。',
      '令和6年度の「実績」「評価」「担当課による評価」「残った課題」「次の年度に向けて」と、指標や効果額の実績を書きます。',
      '令和7年度の上半期（4～9月）の「状況」「取組の状況」を書きます。',
      '令和7年度の下半期（10～3月）の「状況」「取組の状況」を書きます。',
      '令和7年度の「実績」「評価」「担当課による評価」「残った課題」「次の年度に向けて」と、指標や効果額の実績を書きます。',
    ]));
  it('end with the evaluation of the whole in the last year', () => {
    expect(told(plan, today).at(-1)).toEqual(['2027-06-15', 'overall', true]);
    expect(planCalendar(plan, today).entries.at(-1)!.what).toBe('計画の期間を通した「計画期間の評価」を書きます。');
  });
  it('are those of the last year when the plan is over, and of the first before it begins', () => {
    expect(planCalendar(plan, '2029-01-01').year).toBe(2026);
    expect(planCalendar(plan, '2021-01-01')).toMatchObject({
      year: 2023,
      entries: [{ day: '2023-04-01' }, {}, {}, {}],
    });
  });
  it('are the ends of the rounds where the plan names no day', async () => {
    const harbor = await planIn(fixture('forms/quarterly'), 'harbor');
    expect(told(harbor, '2019-07-01').map(([day, round]) => [day, round])).toEqual([
      ['2019-04-01', '2019 plan'],
      ['2019-06-30', '2019 q1'],
      ['2019-09-30', '2019 q2'],
      ['2019-12-31', '2019 q3'],
      ['2020-03-31', '2019 q4'],
      ['2020-03-31', '2019 year'],
    ]);
  });
});
