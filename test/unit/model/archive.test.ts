import { describe, expect, it } from 'vitest';
import { type Archive, buildArchive } from '../../../src/model/archive.ts';
import { predecessorsOf } from '../../../src/model/department.ts';
import { relativesOf } from '../../../src/model/lineage.ts';
import { readArchive } from '../../../src/read-archive.ts';
import { readFiles } from '../../../src/source/read-files.ts';
import { fixture } from '../../support/paths.ts';
import { item, reading } from '../../support/read.ts';

async function small(today = '2026-11-23'): Promise<Archive> {
  const { archive, problems } = readArchive(await readFiles(fixture('small')), today);
  expect(problems).toEqual([]);
  return archive!;
}

describe('the archive of the small fixture', () => {
  it('has its plans newest first, and knows which is closed', async () => {
    const { plans } = await small();
    expect(plans.map((plan) => [plan.id, plan.status])).toEqual([
      ['2023', 'open'],
      ['2018', 'closed'],
    ]);
  });
  it('shows an item at home once, and as 再掲 elsewhere', async () => {
    const [plan] = (await small()).plans;
    const [first, second] = plan!.outline[0]!.children;
    expect(first!.items.map((item) => item.slug)).toEqual(['halls']);
    expect(second!.items).toEqual([]);
    expect(second!.reposted.map((item) => item.slug)).toEqual(['halls']);
    expect(plan!.tallies.all[0]!.base).toBe(1);
  });
  it('tells the line of items across plans from either end', async () => {
    const { items } = await small();
    const halls = items.get('2023/halls')!;
    expect(relativesOf(halls, 'before').map((item) => item.id)).toEqual(['2023/desk', '2018/old']);
    expect(relativesOf(items.get('2018/old')!, 'after').map((item) => item.id)).toEqual(['2023/halls']);
    expect(items.get('2023/desk')!.ended!.target).toBe(halls);
  });
  it('finds the items of an office in those it came from', async () => {
    const { departments } = await small();
    const office = departments.find((department) => department.name === '資産活用課')!;
    expect(predecessorsOf(office).flatMap((department) => department.items.map((item) => item.id))).toEqual([
      '2018/old',
    ]);
  });
  it('tells changes of grade, and that the wording changed between them', async () => {
    const { items } = await small();
    expect(items.get('2023/halls')!.gradeChanges).toMatchObject([
      { before: { code: 'A' }, after: { code: 'B' }, direction: 'changed', scaleChange: 'wording' },
    ]);
    expect(items.get('2018/old')!.gradeChanges).toMatchObject([{ direction: 'worse', scaleChange: null }]);
  });
  it('counts each absence by its reason', async () => {
    const [plan] = (await small()).plans;
    expect(
      plan!.tallies.all.map(({ key, base, upcoming, unpublished, outside, notAssessable }) => [
        key,
        base,
        upcoming,
        unpublished,
        outside,
        notAssessable.length,
      ]),
    ).toEqual([
      ['2023', 1, 0, 0, 1, 0],
      ['2024', 2, 0, 0, 0, 0],
      ['2025', 0, 0, 1, 0, 1],
      ['2026', 0, 1, 0, 1, 0],
    ]);
  });
  it('leaves out drafts, and what is under embargo until its day', async () => {
    expect([...(await small()).items.keys()].sort()).toEqual(['2018/old', '2023/desk', '2023/halls']);
    expect((await small('2026-12-31')).items.has('2023/later')).toBe(false);
    expect((await small('2027-01-01')).items.has('2023/later')).toBe(true);
  });
});

describe('an archive of almost nothing', () => {
  it('may have a plan without items', async () => {
    const { archive, problems } = await reading({ 'plans/2013/01.mdx': null });
    expect(problems).toEqual([]);
    expect(archive!.plans[0]).toMatchObject({ items: [], columns: [{ key: '2013' }, { key: '2014' }] });
  });
  it('may have no plan at all', () => {
    const content = {
      site: { title: '', municipality: { name: '' } },
      departments: [],
      glossary: [],
      redirects: [],
      recorded: [],
      plans: [],
      items: [],
      attachments: [],
      unread: [],
    };
    expect(buildArchive(content, { today: '2026-11-23' }).plans).toEqual([]);
  });
});

describe('the evaluation of the whole period', () => {
  const lines = (stage: string) => ({
    years: '{2013: {grade: A}, 2014: {grade: B}}',
    overall: `{stage: ${stage}, grade: B}`,
  });
  it('is counted when it is final', async () => {
    const { archive } = await reading({ 'plans/2013/01.mdx': item(lines('final')) });
    expect(archive!.plans[0]!.tallies.overall).toMatchObject({ key: 'overall', base: 1 });
  });
  it('is not counted while it is interim', async () => {
    const { archive } = await reading({ 'plans/2013/01.mdx': item(lines('interim')) });
    expect(archive!.plans[0]!.tallies.overall).toBeNull();
  });
});

describe('sums of amounts', () => {
  it('hold actuals against the plan of the same years while some are open', async () => {
    const effects = '[{planned: {2013: 100, 2014: 300}, actual: {2013: 120}}]';
    const { archive } = await reading({ 'plans/2013/01.mdx': item({ effects }) });
    const sums = { both: { planned: 100, actual: 120 }, plannedOnly: 300, actualOnly: null };
    expect(archive!.plans[0]!.effectTotals[0]).toMatchObject({ sums });
    expect(archive!.items.get('2013/01')!.effects[0]).toMatchObject({ sums });
  });
});
