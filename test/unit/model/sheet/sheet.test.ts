import { describe, expect, it } from 'vitest';
import { editionOf } from '../../../../src/edition.ts';
import type { Item } from '../../../../src/model/item.ts';
import { sheetOf } from '../../../../src/model/sheet/build-sheet.ts';
import type { SheetPart } from '../../../../src/model/sheet/sheet.ts';
import { cellsOfSheet } from '../../../support/sheet-cells.ts';
import { item, reading } from '../../../support/read.ts';

async function itemOf(lines: Record<string, string>, others: Record<string, string> = {}): Promise<Item> {
  const { archive } = await reading({ 'plans/2013/01.mdx': item(lines), ...others });
  return archive!.items.get('2013/01')!;
}
const partOf = (from: Item, key: string): SheetPart | undefined => sheetOf(from).parts.find((part) => part.key === key);
const headsOf = (part: SheetPart | undefined) =>
  part?.sections.flatMap((section) =>
    section.tables.flatMap((table) => table.heads.map((row) => row.map(({ label }) => label))),
  );
const rowHeadsOf = (part: SheetPart | undefined) =>
  part?.sections.flatMap((section) => section.tables.flatMap((table) => table.rows.map(({ head }) => head)));

describe('a sheet', () => {
  it('has the parts of the form, in its order', async () => {
    const sheet = sheetOf(await itemOf({}));
    expect(sheet.parts.map(({ label }) => label)).toEqual([
      undefined,
      '取組工程',
      '改革実施概要',
      '指標',
      '進捗管理',
      '年度評価',
      '計画期間の評価',
    ]);
  });
  it('sums up what has both a plan and an actual, and the rest apart', async () => {
    const effects = '[{planned: {2013: 100, 2014: 200}, actual: {2013: 90}}]';
    const { archive } = await reading({ 'plans/2013/01.mdx': item({ effects }) }, '2014-07-01');
    const amounts = partOf(archive!.items.get('2013/01')!, 'effects');
    expect(headsOf(amounts)![0]!.slice(-2)).toEqual(['計画と実績がそろう分の合計', '実績がまだない分の計画']);
    const [planned, actual] = amounts!.sections[0]!.tables[0]!.rows.map((row) =>
      row.cells.map((cell) => cell.map((entry) => ('line' in entry ? entry.line : '')).join()),
    );
    expect([planned, actual]).toEqual([
      ['100千円', '200千円', '100千円', '200千円'],
      ['90千円', '', '90千円', ''],
    ]);
  });
  it('has 現状, the years and 最終目標 side by side', async () => {
    const process = partOf(
      await itemOf({ baseline: '今', goal: '先', years: '{2013: {plan: する, actual: した}}' }),
      'process',
    );
    expect(headsOf(process)).toEqual([
      ['現状', '平成25年度（2013年度）', '平成26年度（2014年度）', '最終目標'],
      ['計画', '実績', '計画', '実績'],
    ]);
    expect(process!.sections[0]!.tables[0]!.rows[0]!.cells).toEqual([
      [{ text: '今' }],
      [{ text: 'する' }],
      [{ text: 'した' }],
      [],
      [],
      [{ text: '先' }],
    ]);
  });
  it('marks the lead office, and says so', async () => {
    const head = partOf(
      await itemOf({ departments: '[行政経営課, {name: 税務課, role: 試算}]', lead: '行政経営課' }),
      'head',
    );
    const row = head!.sections[0]!.tables[0]!.rows.find((one) => one.head === '担当課')!;
    expect(row).toEqual({
      head: '担当課',
      note: '（●は主担当課）',
      cells: [[{ line: '行政経営課●、税務課（試算）' }]],
    });
  });
  it('says a grade in words, and why there is none', async () => {
    const from = await itemOf({ years: '{2013: {grade: A}}' });
    expect(cellsOfSheet(sheetOf(from))).toContain('A達成');
    expect(cellsOfSheet(sheetOf(from))).toContain('未公表');
  });
});

describe('what has nothing to show yet', () => {
  it('says so, and an indicator its unit all the same', async () => {
    const from = await itemOf({ indicators: '[{name: 利用者, unit: 人}]', reviews: '[{by: 委員会}]' });
    expect(partOf(from, 'indicators')!.sections).toEqual([
      {
        title: '利用者',
        before: [{ line: '単位は人です。' }, { line: '目標と実績はまだ書かれていません。' }],
        tables: [],
        after: [],
      },
    ]);
    expect(partOf(from, 'overall')!.sections).toEqual([
      { before: [{ line: '評価はまだ書かれていません。' }], tables: [] },
    ]);
    expect(partOf(from, 'reviews')!.sections).toEqual([{ title: '委員会', before: [{ line: '－' }], tables: [] }]);
  });
});

describe('the boxes of a form', () => {
  const filled = { background: '背景', years: '{2013: {plan: する}}' };
  const others = {
    'plans/2013/02.mdx': item({ title: '二つ目', ...filled }),
    'plans/2013/03.mdx': item({ title: '三つ目', ...filled }),
  };
  it('are all those of the starting form, as long as there are too few sheets to tell', async () => {
    const one = await itemOf(filled);
    expect(rowHeadsOf(partOf(one, 'outline'))).toEqual(['改革の目的、考えられる効果', '取組の内容']);
    expect(rowHeadsOf(partOf(one, 'yearly'))).toEqual([
      '評価',
      '取組工程、指標に対する評価',
      '課題、今後の方針、改善事項など',
    ]);
  });
  it('are those that some sheet of the plan fills', async () => {
    const one = await itemOf({ ...filled, actions: 'すること' }, others);
    expect(rowHeadsOf(partOf(one, 'outline'))).toEqual(['取組の内容']);
    expect(headsOf(partOf(one, 'process'))).toEqual([
      ['平成25年度（2013年度）', '平成26年度（2014年度）'],
      ['計画', '計画'],
    ]);
    expect(rowHeadsOf(partOf(one, 'yearly'))).toEqual(['評価']);
    expect(partOf(one, 'overall')).toBeUndefined();
  });
  it('are also those that the plan names', async () => {
    const { archive } = await reading({
      'plans/2013/01.mdx': item(filled),
      ...others,
      'plans/2013/plan.yaml':
        'name: 見本プラン\nyears: {from: 2013, to: 2014}\nlevels: [柱]\noutline: [{id: "1", title: 窓口}]\nlabels: {purpose: ねらい}\n',
    });
    expect(rowHeadsOf(partOf(archive!.items.get('2013/02')!, 'outline'))).toEqual(['ねらい']);
  });
});

describe('an edition', () => {
  const history =
    '[{date: 2014-06-20, kind: published}, {date: 2014-11-10, kind: updated}, {date: 2099-01-01, kind: updated}]';
  const editionFrom = (from: Item, today = '2015-07-01') => editionOf(from, sheetOf(from), today);

  it('bears the day of the last record that is not in the future', async () => {
    expect(editionFrom(await itemOf({ history }))).toMatchObject({ date: '2014-11-10', ofBuild: false });
  });
  it('bears the day of the build where the sheet records none', async () => {
    expect(editionFrom(await itemOf({}))).toMatchObject({ date: '2015-07-01', ofBuild: true });
  });
  it('has the same digest on another day, though 評価前 has become 未公表 by then', async () => {
    const files = { 'plans/2013/01.mdx': item({ goal: '半分にする' }) };
    const on = async (today: string) => {
      const { archive } = await reading(files, today);
      const from = archive!.items.get('2013/01')!;
      return { digest: editionFrom(from, today).digest, cells: cellsOfSheet(sheetOf(from)) };
    };
    const [before, after] = [await on('2013-05-01'), await on('2015-07-01')];
    expect(before.cells).toContain('評価前');
    expect(after.cells).not.toContain('評価前');
    expect(after.cells).toContain('未公表');
    expect(before.digest).toMatch(/^[0-9a-f]{8}$/);
    expect(after.digest).toBe(before.digest);
  });
  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['a word', { goal: '半分にする' }, { goal: '半分にした' }],
    ['the name of an indicator without figures', { indicators: '[{name: 甲}]' }, { indicators: '[{name: 乙}]' }],
    ['who a bare review is by', { reviews: '[{by: 委員会}]' }, { reviews: '[{by: 議会}]' }],
  ])('has another digest when %s has changed', async (_, was, now) => {
    expect(editionFrom(await itemOf(now)).digest).not.toBe(editionFrom(await itemOf(was)).digest);
  });
  it('has another digest when two boxes have changed places', async () => {
    const first = editionFrom(await itemOf({ purpose: '甲', actions: '乙' }));
    expect(editionFrom(await itemOf({ purpose: '乙', actions: '甲' })).digest).not.toBe(first.digest);
  });
});
