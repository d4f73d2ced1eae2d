import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/model/archive.ts';
import { item, reading } from '../../support/read.ts';

const years = `
  2013:
    plan: 台帳を作る
    actual: 台帳を作った
    checks:
      h1: {status: 予定通り進捗, report: 調べた}
    grade: A
  2014:
    plan: 台帳を直す`;

async function archiveOf(lines: Record<string, string>, today: string): Promise<Archive> {
  const { archive, problems } = await reading({ 'plans/2013/01.mdx': item(lines) }, today);
  expect(problems).toEqual([]);
  return archive!;
}

async function yearOf(lines: Record<string, string>, today: string, key: string) {
  return (await archiveOf(lines, today)).items.get('2013/01')!.timeline.find((year) => year.column.key === key)!;
}

describe('the four kinds of a grade that can be met in a year', () => {
  it('is graded where the sheet says a grade', async () => {
    expect((await yearOf({ years }, '2014-01-01', '2013')).judgement).toMatchObject({
      state: 'graded',
      grade: { code: 'A', label: '達成' },
    });
  });
  it('is before its time until the day it is due, that day included', async () => {
    expect((await yearOf({ years }, '2015-05-31', '2014')).judgement).toEqual({ state: 'upcoming', due: '2015-05-31' });
  });
  it('is not yet published from the day after', async () => {
    expect((await yearOf({ years }, '2015-06-01', '2014')).judgement).toEqual({
      state: 'unpublished',
      due: '2015-05-31',
    });
  });
  it('is not assessable where the scale itself says so', async () => {
    const judgement = (await yearOf({ years: '{2013: {grade: "―"}}' }, '2015-06-01', '2013')).judgement;
    expect(judgement).toMatchObject({ state: 'not-assessable', grade: { label: '評価対象外' } });
  });
});

describe('a check of a year', () => {
  it('has the status that is reported, with its report', async () => {
    const [h1] = (await yearOf({ years }, '2014-01-01', '2013')).checks;
    expect(h1).toMatchObject({
      anchor: 'y2013-h1',
      report: '調べた',
      judgement: { state: 'graded', grade: { label: '予定通り進捗' } },
    });
  });
  it('is upcoming until it is due, and then unreported', async () => {
    expect((await yearOf({ years }, '2014-05-31', '2013')).checks[1]!.judgement.state).toBe('upcoming');
    expect((await yearOf({ years }, '2014-06-01', '2013')).checks[1]!.judgement.state).toBe('unpublished');
  });
});

describe("an item's life", () => {
  it('misses nothing before it was added, nor after it ended', async () => {
    const added = await yearOf({ since: '{year: 2014}', years: '{2014: {plan: 始める}}' }, '2016-01-01', '2013');
    expect(added.judgement).toEqual({ state: 'outside', when: 'before' });
    const ended = await yearOf({ ended: '{year: 2013, kind: completed}' }, '2016-01-01', '2014');
    expect(ended.judgement).toEqual({ state: 'outside', when: 'after' });
  });
  it('shows a grade given after its end all the same', async () => {
    const year = await yearOf(
      { ended: '{year: 2013, kind: suspended}', years: '{2014: {grade: B}}' },
      '2016-01-01',
      '2014',
    );
    expect(year.judgement.state).toBe('graded');
  });
});

it('keeps a column for several years whole, in the place of the years it stands for', async () => {
  const archive = await archiveOf(
    { years: '{2013-2014: {plan: 二年かけて進める}, 2015-: {plan: 続ける}}' },
    '2014-01-01',
  );
  expect(archive.items.get('2013/01')!.timeline.map((year) => year.anchor)).toEqual(['y2013-2014', 'y2015-']);
});

it('has every year of the plan, also for an item that says nothing yet', async () => {
  const archive = await archiveOf({}, '2013-05-01');
  expect(archive.items.get('2013/01')!.timeline.map((year) => [year.column.key, year.recorded])).toEqual([
    ['2013', false],
    ['2014', false],
  ]);
});

it('stands on the latest grade, or on the final one of the whole period', async () => {
  const running = await archiveOf({ years }, '2014-07-01');
  expect(running.items.get('2013/01')!.present).toMatchObject({ of: '2013', judgement: { grade: { code: 'A' } } });
  const done = await archiveOf(
    { years, overall: '{stage: final, grade: B}', answers: '{final-without-year: 期間の評価を先に公表した}' },
    '2015-07-01',
  );
  expect(done.items.get('2013/01')!.present).toMatchObject({ of: 'overall', judgement: { grade: { code: 'B' } } });
});
