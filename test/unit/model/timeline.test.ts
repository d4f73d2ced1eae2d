import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/model/archive.ts';
import { standingOf } from '../../../src/model/standing.ts';
import { item, planWith, reading } from '../../support/read.ts';

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

describe('how an item stands', () => {
  const standing = async (lines: Record<string, string>, today: string, plan: Record<string, unknown> = {}) => {
    const { archive } = await reading(
      { 'plans/2013/plan.yaml': planWith(plan), 'plans/2013/01.mdx': item(lines) },
      today,
    );
    return standingOf(archive!.items.get('2013/01')!);
  };
  const late = '{2013: {plan: する, grade: A}, 2014: {plan: する, checks: {h1: {status: 遅れ, report: 遅れている}}}}';

  it('is told by the newest round, and beside it by the latest grade, each of its own time', async () => {
    expect(await standing({ years: late }, '2015-01-01')).toMatchObject({
      now: { judgement: { grade: { label: '遅れ' } }, column: { key: '2014' }, round: { id: 'h1' } },
      latest: { judgement: { grade: { code: 'A' } }, of: { key: '2013' } },
      unpublished: [],
    });
  });
  it('is silent now where the newest round owes a report', async () => {
    expect((await standing({ years: '{2013: {grade: A}}' }, '2014-11-01')).now).toMatchObject({
      judgement: { state: 'unpublished' },
      column: { key: '2014' },
      round: { id: 'h1' },
    });
  });
  it('names the years since then whose grade is overdue', async () => {
    const { latest, unpublished } = await standing({ years: '{2013: {grade: A}}' }, '2015-07-01');
    expect([latest?.of, unpublished.map(({ key }) => key)]).toMatchObject([{ key: '2013' }, ['2014']]);
  });
  it('has no now when the item or its plan has ended', async () => {
    const ended = '{year: 2014, kind: discontinued}';
    expect((await standing({ years: late, ended }, '2015-01-01')).now).toBeNull();
    expect((await standing({ years: late }, '2015-01-01', { status: 'closed' })).now).toBeNull();
  });
  it('is judged last for the whole period when that judgement is final', async () => {
    const overall = '{stage: final, grade: B}';
    expect((await standing({ years: late, overall }, '2015-07-01')).latest).toMatchObject({
      of: 'overall',
      judgement: { grade: { code: 'B' } },
    });
  });
});
