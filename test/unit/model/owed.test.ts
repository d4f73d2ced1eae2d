import { describe, expect, it } from 'vitest';
import { item, planWith, reading, told } from '../../support/read.ts';

/** What the timeline says of each year and each of its rounds, long after all was due: `2013: unpublished/unpublished unpublished`. */
async function states(sheets: Record<string, Record<string, string>>, plan: Record<string, unknown> = {}) {
  const files: Record<string, string> = { 'plans/2013/plan.yaml': planWith(plan) };
  for (const [slug, lines] of Object.entries(sheets)) files[`plans/2013/${slug}.mdx`] = item({ title: slug, ...lines });
  const { archive } = await reading(files, '2020-01-01');
  return (slug: string) =>
    archive!.items
      .get(`2013/${slug}`)!
      .timeline.map(({ column, judgement, checks }) =>
        [column.key, judgement.state, ...checks.map((check) => check.judgement.state)].join(' '),
      );
}
const report = '{plan: 調査, checks: {h1: {status: 予定通り進捗, report: 調査した}}}';

describe('a grade and a report are missing only where they are due', () => {
  it('in every year of the plan, unless somebody says otherwise', async () => {
    const of = await states({ '01': {} });
    expect(of('01')).toEqual(['2013 unpublished unpublished unpublished', '2014 unpublished unpublished unpublished']);
  });
  it('not of a whole whose parts report', async () => {
    const of = await states({
      '01': { years: '{2013: {plan: 部分で行う}}' },
      '02': { parent: '"01"', years: `{2013: ${report}}` },
    });
    expect(of('01')).toEqual(['2013 unpublished none none', '2014 unpublished none none']);
    expect(of('02')).toEqual(['2013 unpublished graded unpublished', '2014 unpublished unpublished unpublished']);
  });
  it('nor a grade of a whole whose parts are graded', async () => {
    const of = await states({ '01': {}, '02': { parent: '"01"', years: '{2013: {grade: A}}' } });
    expect(of('01').map((year) => year.split(' ')[1])).toEqual(['none', 'none']);
  });
  it('but of a whole that reports itself', async () => {
    const of = await states({
      '01': { years: `{2013: ${report}}` },
      '02': { parent: '"01"', years: `{2013: ${report}}` },
    });
    expect(of('01')).toEqual(['2013 unpublished graded unpublished', '2014 unpublished unpublished unpublished']);
  });
  it('not in years in which the scale has no steps', async () => {
    const grades = [{ code: 'A', tone: 'good', from: 2014 }];
    expect((await states({ '01': {} }, { grades }))('01')).toEqual([
      '2013 none unpublished unpublished',
      '2014 unpublished unpublished unpublished',
    ]);
  });
  it('only in the years that the plan names', async () => {
    const of = await states({ '01': {} }, { dueYears: { grade: [2014], h1: [], h2: ['2013-2014'] } });
    expect(of('01')).toEqual(['2013 none none unpublished', '2014 unpublished none unpublished']);
  });
  it('or the item, for itself', async () => {
    const of = await states(
      { '01': { dueYears: '{grade: [], h2: [2013]}' }, '02': {} },
      { dueYears: { grade: [2014] } },
    );
    expect(of('01')).toEqual(['2013 none unpublished unpublished', '2014 none unpublished none']);
    expect(of('02')[0]).toBe('2013 none unpublished unpublished');
  });
  it('whatever a round is called', async () => {
    const of = await states({ '01': {} }, { checks: [{ id: 'constructor', label: '点検' }] });
    expect(of('01')).toEqual(['2013 unpublished unpublished', '2014 unpublished unpublished']);
  });
  it('and a grade that is given all the same stands', async () => {
    expect((await states({ '01': { years: '{2013: {grade: A}}' } }, { dueYears: { grade: [] } }))('01')[0]).toMatch(
      '2013 graded',
    );
  });
});

describe('a report is due', () => {
  it('never before the months that it is about are over', async () => {
    const checks = [{ id: 'q4', label: '第4四半期', months: '1～3月', due: '05-31' }];
    const { whole } = await reading({ 'plans/2013/plan.yaml': planWith({ checks }) }, '2014-03-31');
    expect(whole.items.get('2013/01')!.timeline[0]!.checks[0]!.judgement).toEqual({
      state: 'upcoming',
      due: '2014-03-31',
    });
  });
});

it('what is due of a round that the plan does not have is told', async () => {
  const { problems } = await reading({
    'plans/2013/plan.yaml': planWith({ dueYears: { h3: [2013] } }),
    'plans/2013/01.mdx': item({ dueYears: '{q1: []}' }),
  });
  expect(problems.map(told)).toEqual([
    'plans/2013/01.mdx:5 | 評価・報告を求める年度・q1 | 点検の回「q1」は、この計画（plan.yaml の checks）にありません。 | 「h1」・「h2」 から選んでください。',
    'plans/2013/plan.yaml:36 | 評価・報告を求める年度・h3 | 点検の回「h3」は、この計画（plan.yaml の checks）にありません。 | 「h1」・「h2」 から選んでください。',
  ]);
});
