import { describe, expect, it } from 'vitest';
import { propose, sheetsOf, told } from '../../support/propose.ts';
import { item } from '../../support/read.ts';

const file = 'plans/2013/01.mdx';
const other = (lines: Record<string, string> = {}) =>
  item({ title: '申請の見直し', background: '紙の申請が多い。', years: '{2013: {plan: 様式を減らす。}}', ...lines });

describe('what happens to pages', () => {
  it('a sheet comes, and another goes', async () => {
    const proposal = await propose({}, { [file]: null, 'plans/2013/02.mdx': other() });
    expect(told(proposal)).toEqual(['added 2013/02', 'removed 2013/01']);
    expect(proposal.counts).toEqual({ changed: 0, added: 1, removed: 1, errors: 0, warnings: 0, answered: 0 });
  });
  it('a sheet that stands under a new name has moved, and what changed in it is told', async () => {
    const proposal = await propose(
      { 'plans/2013/02.mdx': other() },
      { 'plans/2013/02-2.mdx': other({ background: '紙の申請が月に300件ある。' }) },
    );
    expect(told(proposal)).toEqual([
      'moved 2013/02-2',
      '現状と課題（これまでの取組）: 紙の申請が多い。 → 紙の申請が月に300件ある。',
    ]);
    expect(sheetsOf(proposal)[0]!.before!.path).toBe('/plans/2013/02/');
  });
  it('a sheet with a new title under a new name is another sheet, unless most of it is the same', async () => {
    const before = { 'plans/2013/02.mdx': other({ no: '2' }) };
    const renamed = await propose(before, { 'plans/2013/03.mdx': other({ no: '2', title: '申請と届出の見直し' }) });
    expect(told(renamed)[0]).toBe('moved 2013/03');
    const different = await propose(before, { 'plans/2013/03.mdx': item({ no: '2', title: '庁舎の管理' }) });
    expect(told(different)).toEqual(['added 2013/03', 'removed 2013/02']);
  });
  it('a plan that goes takes its sheets with it', async () => {
    const proposal = await propose({}, { 'plans/2013/plan.yaml': null, [file]: null });
    expect(proposal.plans.map(({ id, kind, sheets }) => [id, kind, sheets.map((sheet) => sheet.kind)])).toEqual([
      ['2013', 'removed', ['removed']],
    ]);
  });
  it('a sheet that cannot be read any more has not gone', async () => {
    const proposal = await propose({}, { [file]: item().replace('title:', 'titel:') });
    expect(sheetsOf(proposal).map(({ kind }) => kind)).toEqual(['unreadable']);
    expect(proposal.counts).toMatchObject({ changed: 1, removed: 0, errors: 1 });
  });
  it('nor have the sheets of a plan whose plan.yaml cannot be read', async () => {
    const proposal = await propose({}, { 'plans/2013/plan.yaml': '<<<<<<< HEAD\nname: 見本\n' });
    expect(proposal.plans.map(({ id, kind, sheets }) => [id, kind, sheets.map((sheet) => sheet.kind)])).toEqual([
      ['2013', 'unreadable', ['unreadable']],
    ]);
    expect(proposal.errors.map(({ rule }) => rule)).toEqual(['conflict']);
  });
  it('everything is new where there was nothing', async () => {
    const { readProposal } = await import('../../../src/read-proposal.ts');
    const { contentFolder } = await import('../../support/read.ts');
    const proposal = await readProposal({ before: null, after: await contentFolder(), today: '2015-07-01' });
    expect(told(proposal)).toEqual(['added 2013/01']);
    expect(proposal.plans.map(({ kind }) => kind)).toEqual(['added']);
  });
});

describe('whether the public sees it', () => {
  const sees = async (before: Record<string, string>, after: Record<string, string>) =>
    sheetsOf(await propose({ [file]: item(before) }, { [file]: item(after) })).map((sheet) => sheet.sees);
  it('a draft becomes public', async () =>
    expect(await sees({ draft: 'true' }, {})).toEqual([{ before: 'draft', after: 'public' }]));
  it('what was public is taken back', async () =>
    expect(await sees({}, { draft: 'true' })).toEqual([{ before: 'public', after: 'draft' }]));
  it('a day is set from which it is', async () =>
    expect(await sees({}, { embargo: '2015-07-02' })).toEqual([{ before: 'public', after: { from: '2015-07-02' } }]));
  it('the day has come', async () =>
    expect(await sees({}, { embargo: '2015-07-01' })).toEqual([{ before: 'public', after: 'public' }]));
});

describe('how many of each grade', () => {
  const tallies = async (before: Record<string, string>, after: Record<string, string>) => {
    const { plans } = await propose({ [file]: item(before) }, { [file]: item(after) });
    return plans.flatMap((plan) =>
      plan.tallies.map(({ label, rows }) => [
        label,
        rows.filter((row) => row.before !== row.after).map((row) => `${row.word} ${row.before} → ${row.after}`),
      ]),
    );
  };
  it('years whose numbers change are told, and no others', async () =>
    expect(
      await tallies(
        { years: '{2013: {grade: B}, 2014: {grade: A}}' },
        { years: '{2013: {grade: A}, 2014: {grade: A}}' },
      ),
    ).toEqual([['平成25年度（2013年度）', ['A（達成） 0 → 1', 'B（おおむね達成） 1 → 0']]]));
  it('a draft counts nothing', async () =>
    expect(await tallies({ draft: 'true' }, { draft: 'true', years: '{2013: {grade: A}}' })).toEqual([]));
});

describe('what is asked', () => {
  const missed = { indicators: '[{name: 件数, unit: 件, direction: up, targets: {2013: 10}, actuals: {2013: 8}}]' };
  it('a warning that the change brings is new, one that stood before is not', async () => {
    const a = { ...missed, years: '{2013: {grade: A}}' };
    const b = { ...missed, years: '{2013: {grade: B}}' };
    const open = async (before: Record<string, string>, after: Record<string, string>) =>
      sheetsOf(await propose({ [file]: item(before) }, { [file]: item(after) })).flatMap((sheet) =>
        sheet.open.map(({ rule, isNew }) => [rule, isNew]),
      );
    expect(await open(b, a)).toEqual([['grade-over-missed-target', true]]);
    expect(await open(a, { ...a, goal: '続ける。' })).toEqual([['grade-over-missed-target', false]]);
  });
  it('an answer is shown with what it answers', async () => {
    const lines = { ...missed, years: '{2013: {grade: A}}', answers: '{grade-over-missed-target: 端末の障害による}' };
    const [sheet] = sheetsOf(await propose({}, { [file]: item(lines) }));
    expect(sheet!.open).toEqual([]);
    expect(sheet!.answered.map(({ rule, reason }) => [rule, reason])).toEqual([
      ['grade-over-missed-target', '端末の障害による'],
    ]);
  });
  it('warnings of sheets that do not change are only counted', async () => {
    const files = { 'plans/2013/02.mdx': other({ ...missed, years: '{2013: {grade: A}}' }) };
    const proposal = await propose(files, { ...files, [file]: item({ goal: '続ける。' }) });
    expect([proposal.elsewhere, proposal.counts.warnings]).toEqual([1, 0]);
  });
  it('last year’s issues stand beside this year’s plan where one of the two changes', async () => {
    const years = (plan: string) => `{2013: {issues: 電話がつながりにくい。}, 2014: {plan: ${plan}}}`;
    const notes = async (before: Record<string, string>, after: Record<string, string>) =>
      sheetsOf(await propose({ [file]: item(before) }, { [file]: item(after) })).flatMap((sheet) => sheet.notes);
    expect(await notes({}, { years: years('様式を減らす。') })).toHaveLength(1);
    expect(
      await notes({ years: years('様式を減らす。') }, { years: years('様式を減らす。'), goal: '続ける。' }),
    ).toEqual([]);
  });
});

it('files beside the sheets are told as well: settings, offices, attachments', async () => {
  const proposal = await propose(
    { 'plans/2013/files/a.pdf': 'a', 'plans/2013/files/b.pdf': 'b', 'plans/2013/files/c.pdf': 'c' },
    {
      'plans/2013/files/a.pdf': 'a',
      'plans/2013/files/b.pdf': 'B',
      'plans/2013/files/d.pdf': 'd',
      'departments.yaml': '- {name: 行政経営課}\n- {name: 税務課, to: 2014}\n',
    },
  );
  expect(proposal.files).toEqual([
    { name: 'departments.yaml', cells: [{ label: '税務課・終わりの年度', path: [1, 'to'], after: '2014' }] },
  ]);
  expect(proposal.attachments).toEqual([
    { path: 'plans/2013/files/b.pdf', kind: 'replaced' },
    { path: 'plans/2013/files/c.pdf', kind: 'removed' },
    { path: 'plans/2013/files/d.pdf', kind: 'added' },
  ]);
});
