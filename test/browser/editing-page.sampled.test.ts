import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedBrowser } from '../support/browser.ts';
import { type EditedCity, editedCity } from '../support/edited-city.ts';
import { allCases } from '../support/sampled.ts';
import { type LocalEditing, editLocally } from '../support/local-editing.ts';

let city: EditedCity;
let browser: Browser;
let editing: LocalEditing;
const pathOf = (slug: string) => `content/plans/2023/${slug}.mdx`;

beforeAll(async () => {
  city = await editedCity();
  browser = await sharedBrowser();
  const files = await city.filesOf('2023');
  files[pathOf('dx-04')] = files[pathOf('dx-04')]!.replaceAll('\n', '\r\n');
  await city.record(pathOf('dx-04'), files[pathOf('dx-04')]!);
  editing = await editLocally(browser, city.origin, files);
});
afterAll(async () => {
  await browser?.close();
  await city?.close();
});

const open = (title: string) => editing.page.getByText(title, { exact: false }).first().click();

/** Saves: the lines of the sheet that went and came, where nothing else changed and the check passes. */
async function saved(slug: string): Promise<string[]> {
  await editing.save();
  const lines = await city.record(pathOf(slug), await editing.file(pathOf(slug)));
  expect(city.faults()).toBe('');
  return lines;
}

describe('the editing page, on a repository of this machine', () => {
  it('changes one line of one file when one grade is changed, and the check still passes', async () => {
    await open('行政手続きのオンライン化');
    await editing.opened('years');
    await editing.opened('years._2025');
    expect(await (await editing.box('years._2025.grade')).innerText()).toContain('評価');
    await editing.choose('years._2025.grade', 'S　大きく上回る');
    expect(await saved('dx-01')).toEqual(['-    grade: A', '+    grade: S']);
  });

  it.runIf(allCases)('puts an indicator and a committee’s opinion where the format has them', async () => {
    await open('電子契約の導入');
    await editing.add('indicators');
    await editing.write('indicators.2.name', '紙で残る契約');
    await editing.write('indicators.2.unit', '件');
    await editing.choose('indicators.2.direction', '減るほど良い');
    await editing.add('indicators.2.targets');
    await editing.add('indicators.2.targets._2026');
    await editing.write('indicators.2.targets._2026.value', '700');
    await editing.add('reviews');
    await editing.write('reviews.0.by', '汐見市行政改革推進委員会');
    await editing.choose('reviews.0.year', '令和7年度（2025年度）');
    await editing.write('reviews.0.comment', '- 商工会議所との協働を評価する\n- 小さな店への手助けを続けてほしい');
    await editing.add('history');
    await editing.write('history.5.date', '2026-11-20');
    await editing.choose('history.5.kind', '書き足した（年度の実績や評価など）');
    await editing.write('history.5.note', '委員会の意見を掲載');
    expect(await saved('dx-05')).toEqual([
      '+  - name: 紙で残る契約',
      '+    unit: 件',
      '+    direction: down',
      '+    targets: {2026: 700}',
      '+reviews:',
      '+  - by: 汐見市行政改革推進委員会',
      '+    year: 2025',
      '+    comment:',
      '+      - 商工会議所との協働を評価する',
      '+      - 小さな店への手助けを続けてほしい',
      '+  - date: 2026-11-20',
      '+    kind: updated',
      '+    note: 委員会の意見を掲載',
    ]);
  });

  it.runIf(allCases)(
    'takes out an entry from the middle of a list, and leaves the others as they are written',
    async () => {
      await open('書かない窓口');
      await editing.remove('history', 1);
      expect(await saved('dx-02')).toEqual([
        '-  - {date: "2024-06-14", kind: updated, years: [2023], note: 令和5年度の実績と評価を公表}',
      ]);
    },
  );

  it.runIf(allCases)('empties boxes of a line, of prose and of a choice', async () => {
    await open('業務のRPA・AI活用');
    await editing.write('purpose', '');
    await editing.opened('years');
    await editing.opened('years._2025');
    await editing.choose('years._2025.grade', '(なし)');
    await editing.write('years._2025.issues', '');
    expect(await saved('dx-03')).toEqual([
      '-purpose: 職員数が減るなかでも課税や給付を期限どおり正確に行い、対面の仕事に時間を回す。',
      '+purpose:',
      '-    grade: B',
      '+    grade:',
      '-    issues: 削減した時間を何に使ったかを示せていない。',
      '+    issues:',
    ]);
  });

  it.runIf(allCases)('begins the record of a year, and takes out a year’s record altogether', async () => {
    await open('漁港と朝市の共同運営');
    await editing.opened('years');
    await editing.add('years._2023');
    await editing.write('years._2023.plan', '準備の話合いを始める。');
    expect(await saved('com-05')).toEqual(['+  2023:', '+    plan: 準備の話合いを始める。']);
    await open('漁港と朝市の共同運営');
    await editing.opened('years');
    await editing.add('years._2023');
    expect(await saved('com-05')).toEqual(['-  2023:', '-    plan: 準備の話合いを始める。']);
  });

  it('makes a new sheet only when what must be there is written, under the name that was given', async () => {
    await editing.page.getByText('新規作成', { exact: true }).first().click();
    await editing.write('title', '窓口の混雑を知らせる');
    await editing.page.getByRole('button', { name: '保存', exact: true }).click();
    await editing.page.getByText('この項目は必須です。').first().waitFor();
    await editing.choose('category', '柱1 つながる市役所　›　（1） 行かなくてよい、待たなくてよい窓口');
    await editing.add('departments');
    await editing.choose('departments.0.name', '市民課');
    const name = editing.page.getByRole('textbox', { name: 'スラッグ' });
    await name.fill('窓口');
    await editing.page.getByRole('button', { name: '保存', exact: true }).click();
    await editing.page.getByText('半角の英小文字・数字・ハイフンで書いてください。').first().waitFor();
    await name.fill('dx-06');
    expect(await saved('dx-06')).toEqual([
      '+---',
      '+title: 窓口の混雑を知らせる',
      '+category: p1-1',
      '+departments:',
      '+  - 市民課',
      '+---',
    ]);
  });

  it.runIf(allCases)('keeps the line ends of a file', async () => {
    await open('公式ウェブサイトの刷新');
    await editing.write('summary', '探している情報に、三回のクリックでたどり着けるようにします。');
    expect(await saved('dx-04')).toEqual([
      expect.stringMatching(/^-summary: /),
      '+summary: 探している情報に、三回のクリックでたどり着けるようにします。',
    ]);
    expect(await editing.file(pathOf('dx-04'))).not.toMatch(/[^\r]\n/);
  });

  it('asks no other host', () => {
    expect(editing.asked).toEqual([]);
  });
  it('writes no style and no script into itself that its policy would have to refuse', () => {
    expect(editing.complaints.filter((text) => /style|script/i.test(text))).toEqual([]);
  });
});
