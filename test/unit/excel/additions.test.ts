import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { excel, exported, sheetOf, write } from '../../support/excel.ts';
import { contentFolder, item, planWith } from '../../support/read.ts';
import { folder } from '../../support/repository.ts';

const file = 'plans/2013/01.mdx';
const nothing = '取り込むところはありませんでした。Excel の内容は、書き出したときか今のファイルと同じです。\n';
const stopped = (count: number) => `直すところが${count}件あるため、何も取り込みませんでした。\n`;
const plan = planWith({ effect: { label: '効果額', unit: '千円', kinds: ['歳出削減', '歳入確保'] } });

/** Address of a cell in a row of a part of the form: `cell('指標', '単位', 1)` of its second entry. */
async function cells(workbook: string) {
  const { rows } = await sheetOf(workbook);
  return (part: string, label: string, nth = 0, column = 1): string => {
    const from = rows.findIndex(([text]) => text === part);
    const found = rows.flatMap((row, at) =>
      at > from &&
      String(row[0] ?? '')
        .split('\n')
        .includes(label)
        ? [at + 1]
        : [],
    );
    if (from < 0 || found[nth] === undefined) throw new Error(`No ${label} below ${part}.`);
    return `${String.fromCharCode(65 + column)}${found[nth]}`;
  };
}

async function sheet(lines: Record<string, string> = {}, files: Record<string, string> = {}) {
  const content = await contentFolder({ 'plans/2013/plan.yaml': plan, [file]: item(lines), ...files });
  const [workbook] = await exported(content, { item: '2013/01' });
  const text = () => readFile(join(content, file), 'utf8');
  return { content, workbook: workbook!, at: await cells(workbook!), text };
}

describe('what an entry of a list is', () => {
  it('is written in the workbook, and nothing else of the entry moves', async () => {
    const { content, workbook, at, text } = await sheet({
      tasks: '[{name: 設計, stages: {2013: 検討}}]',
      indicators:
        '\n  - name: 件数\n    unit: 件 # 年間\n    baseline: {year: 2012, value: {value: 5, provisional: true}}',
      effects: '\n  - kind: 歳出削減\n    planned: {2013: 10}',
      reviews: '[{by: 委員会, year: 2013, grade: A, comment: 良い。}]',
    });
    await write(workbook, {
      [at('工程表', '設計', 0, 0)]: '設計と試作',
      [at('指標', '名前')]: '申請の件数',
      [at('指標', '単位')]: '千件',
      [at('指標', '単位', 0, 3)]: '成果',
      [at('指標', '単位', 0, 5)]: '増えるほど良い',
      [at('指標', '基準の年度')]: '平成23年度',
      [at('指標', '基準の年度', 0, 4)]: 4.5,
      [at('効果額', '種別')]: '歳入確保',
      [at('効果額', '種別', 0, 4)]: '人',
      [at('外部評価・意見', '評価した人')]: '見本市委員会',
      [at('外部評価・意見', '年度', 0)]: '2014',
      [at('外部評価・意見', '年度', 0, 4)]: '計画期間の中間',
      [at('追加・完了・統合・廃止・休止', '追加した年度')]: '2013年度',
      [at('追加・完了・統合・廃止・休止', '終わった年度')]: '平成26年度（2014年度）',
      [at('追加・完了・統合・廃止・休止', '終わった年度', 0, 4)]: '完了した',
    });
    const { status, stderr } = await excel(content, 'import', workbook);
    expect([status, stderr]).toEqual([0, '']);
    expect(await text()).toBe(`---
title: 窓口の見直し
category: "1"
departments: [行政経営課]
tasks: [{name: 設計と試作, stages: {2013: 検討}}]
indicators: 
  - name: 申請の件数
    unit: 千件 # 年間
    level: 成果
    direction: up
    baseline: {year: 2011, value: {value: 4.5, provisional: true}}
effects: 
  - kind: 歳入確保
    unit: 人
    planned: {2013: 10}
reviews: [{by: 見本市委員会, year: 2014, stage: midterm, grade: A, comment: 良い。}]
since:
  year: 2013
ended:
  year: 2014
  kind: completed
---
`);
    expect((await excel(content, 'import', workbook)).stdout).toBe(nothing);
  });
  it('offers the years of the plan, and for starting values those before', async () => {
    const { workbook, at } = await sheet({ reviews: '[{by: 委員会, year: 2013}]' });
    const { dataValidations } = await sheetOf(workbook);
    const { rows } = (await import('hucre').then(async ({ readXlsx }) => readXlsx(await readFile(workbook))))
      .sheets[1]!;
    const offered = (address: string) => {
      const { formula1 } = dataValidations!.find(({ range, type }) => range === address && type === 'list')!;
      const [, letter, from, to] = /\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)/.exec(formula1!)!;
      return rows.slice(Number(from) - 1, Number(to)).map((row) => row[letter!.charCodeAt(0) - 65]);
    };
    const years = ['平成25年度（2013年度）', '平成26年度（2014年度）'];
    const life = '追加・完了・統合・廃止・休止';
    for (const address of [
      at('外部評価・意見', '年度'),
      at('外部評価・意見', '年度', 1),
      at(life, '追加した年度'),
      at(life, '終わった年度'),
    ])
      expect(offered(address)).toEqual(years);
    const before = offered(at('指標', '基準の年度'));
    expect([before[0], before.length, ...before.slice(-2)]).toEqual(['平成15年度（2003年度）', 12, ...years]);
    expect(offered(at(life, '終わった年度', 0, 4))).toEqual([
      '完了した',
      'ほかの取組にまとめた',
      '廃止した',
      '取り下げた',
      '休止している',
    ]);
    expect(offered(at('指標', '単位', 0, 5))).toEqual(['増えるほど良い', '減るほど良い', '保つことが目標']);
    expect(offered(at('効果額', '種別'))).toEqual(['歳出削減', '歳入確保']);
  });
  it('is told by its cell where half of it is missing', async () => {
    const { content, workbook, at, text } = await sheet({
      indicators: '[{name: 件数, baseline: {year: 2012, value: 5}}]',
    });
    const before = await text();
    const life = '追加・完了・統合・廃止・休止';
    const places = [
      at('指標', '基準の年度', 0, 4),
      at(life, '追加した年度'),
      at(life, '終わった年度', 0, 4),
      at('外部評価・意見', '年度'),
    ];
    await write(workbook, {
      [places[0]!]: null,
      [at(life, '追加した年度', 0, 4)]: '要望があった。',
      [at(life, '終わった年度')]: '2014',
      [places[3]!]: '来年',
    });
    expect((await excel(content, 'import', workbook)).stderr).toBe(`2013-01.xlsx ${places[0]} ［指標・件数・基準の値］
  基準の値が書かれていません。
  → 書くか、一緒に書いたほかの欄も空にしてください。
2013-01.xlsx ${places[3]} ［外部評価・意見・1番目・年度］
  「来年」は、この欄の選択肢にありません。
  → 「平成25年度（2013年度）」・「平成26年度（2014年度）」 から選んでください。
2013-01.xlsx ${places[1]} ［追加］
  追加した年度が書かれていません。
  → 書くか、一緒に書いたほかの欄も空にしてください。
2013-01.xlsx ${places[2]} ［完了・統合・廃止・休止］
  終わり方が書かれていません。
  → 書くか、一緒に書いたほかの欄も空にしてください。
${stopped(4)}`);
    expect(await text()).toBe(before);
  });
  it('goes when all its cells are emptied, and a name cannot', async () => {
    const { content, workbook, at, text } = await sheet({
      since: '{year: 2014, reason: 要望}',
      indicators: '[{name: 件数, baseline: {year: 2012, value: 5}}]',
    });
    const life = '追加・完了・統合・廃止・休止';
    const emptied = [
      at('指標', '基準の年度'),
      at('指標', '基準の年度', 0, 4),
      at(life, '追加した年度'),
      at(life, '追加した年度', 0, 4),
    ];
    await write(workbook, Object.fromEntries(emptied.map((address) => [address, null])));
    expect((await excel(content, 'import', workbook)).status).toBe(0);
    expect(await text()).toContain('since:\nindicators: [{name: 件数}]\n');
    const name = at('指標', '名前');
    await write(workbook, { [name]: null });
    expect((await excel(content, 'import', workbook)).stderr).toBe(`2013-01.xlsx ${name} ［指標・1番目・名前］
  必ず書く欄が、空になっています。
  → 内容を書いてください。
${stopped(1)}`);
  });
});

describe('what is written in the empty rows of a list', () => {
  it('comes as a new entry behind those that there are, whichever row it stands in', async () => {
    const { content, workbook, at, text } = await sheet({
      tasks: '\n  - name: 設計\n    stages: {2013: 検討}',
      indicators: '[{name: 件数, unit: 件}]',
    });
    await write(workbook, {
      [at('工程表', '設計', 0, 0).replace(/\d+/, (row) => String(Number(row) + 2))]: '試作',
      [at('工程表', '設計', 0, 1).replace(/\d+/, (row) => String(Number(row) + 2))]: '実施',
      [at('指標', '名前', 2)]: '日数',
      [at('指標', '単位', 2)]: '日',
      [at('指標', '単位', 2, 5)]: '減るほど良い',
      [at('指標', '指標の定義', 2)]: '受付から\n交付まで',
      [at('指標', '基準の年度', 2)]: '2012',
      [at('指標', '基準の年度', 2, 4)]: 9,
      [at('指標', '目標', 2)]: 8,
      [at('指標', '目標', 2, 2)]: '７',
      [at('指標', '実績', 2)]: 8.5,
      [at('効果額', '種別')]: '歳出削減',
      [at('効果額', '計画', 0, 2)]: 1200,
      [at('外部評価・意見', '評価した人', 1)]: '委員会',
      [at('外部評価・意見', '年度', 1)]: '平成25年度（2013年度）',
      [at('外部評価・意見', '評価', 1)]: 'A',
      [at('外部評価・意見', '意見', 1)]: '・早く\n・広く',
    });
    expect(await excel(content, 'import', workbook)).toEqual({
      status: 0,
      stdout: `${file}：工程表「試作」（追加）、指標「日数」（追加）、効果額「歳出削減」（追加）、外部評価・意見「委員会」（追加）
1件のファイルに、4か所を取り込みました。npm run check で確かめてください。
`,
      stderr: '',
    });
    const now = `---
title: 窓口の見直し
category: "1"
departments: [行政経営課]
tasks: 
  - name: 設計
    stages: {2013: 検討}
  - name: 試作
    stages: {2013: 実施}
indicators: [{name: 件数, unit: 件}, {name: 日数, unit: 日, direction: down, definition: "受付から\\n交付まで\\n", baseline: {year: 2012, value: 9}, targets: {2013: 8, 2014: 7}, actuals: {2013: 8.5}}]
effects:
  - kind: 歳出削減
    planned: {2014: 1200}
reviews:
  - by: 委員会
    year: 2013
    grade: A
    comment:
      - 早く
      - 広く
---
`;
    expect(await text()).toBe(now);
    expect((await excel(content, 'import', workbook)).stdout).toBe(nothing);
    expect(await text()).toBe(now);
    const [again] = await exported(content);
    expect((await excel(content, 'import', again!)).stdout).toBe(nothing);
  });
  it('is told by its cell where it lacks what it must say', async () => {
    const { content, workbook, at, text } = await sheet();
    const before = await text();
    const tasks = at('工程表', '', 0, 0);
    const stage = at('工程表', '', 0);
    await write(workbook, {
      [tasks]: '設計',
      [at('指標', '目標')]: 5,
      [at('指標', '名前', 1)]: { formula: 'A1', value: '件数' },
      [at('指標', '目標', 1)]: 6,
      [at('外部評価・意見', '意見')]: '良い。',
    });
    expect((await excel(content, 'import', workbook)).stderr)
      .toBe(`2013-01.xlsx ${at('指標', '名前', 1)} ［指標・2番目・名前］
  計算式（=A1）が入っています。
  → 計算した値か文章を、文字として書いてください。
2013-01.xlsx ${stage} ［工程表・1番目・工程・平成25年度（2013年度）］
  新しく加える行に、どの年度の工程も書かれていません。
  → 年度の欄のどれかに書くか、この行に書いたものをすべて消してください。
2013-01.xlsx ${at('指標', '名前')} ［指標・1番目・名前］
  新しく加える行に書かれていますが、この欄が空です。
  → この欄も書くか、この行に書いたものをすべて消してください。
2013-01.xlsx ${at('外部評価・意見', '評価した人')} ［外部評価・意見・1番目・評価した人］
  新しく加える行に書かれていますが、この欄が空です。
  → この欄も書くか、この行に書いたものをすべて消してください。
${stopped(4)}`);
    expect(await text()).toBe(before);
  });
  it('stands behind what the file has got since, and is not taken twice under one name', async () => {
    const { content, workbook, at, text } = await sheet({ indicators: '[{name: 件数}]' });
    await write(workbook, { [at('指標', '名前', 1)]: '日数', [at('指標', '名前', 2)]: '人数' });
    await writeFile(join(content, file), item({ indicators: '[{name: 件数}, {name: 率, unit: ％}]' }));
    expect((await excel(content, 'import', workbook)).status).toBe(0);
    expect(await text()).toContain('indicators: [{name: 件数}, {name: 率, unit: ％}, {name: 日数}, {name: 人数}]\n');
    const now = item({ indicators: '[{name: 件数}, {name: 日数, unit: 日}]' });
    await writeFile(join(content, file), now);
    expect((await excel(content, 'import', workbook)).stderr)
      .toBe(`2013-01.xlsx ${at('指標', '名前', 1)} ［指標・2番目・名前］
  書き出した後に、ファイルにも「日数」が加えられています。
  → この行に書いたものをすべて消し、もう一度書き出したファイルの、その行に書いてください。
${stopped(1)}`);
    expect(await text()).toBe(now);
  });
  it('comes from every workbook, and the same of two workbooks once', async () => {
    const { content, workbook, at, text } = await sheet();
    const other = join(await folder('excel'), '税務課.xlsx');
    await copyFile(workbook, other);
    await write(workbook, { [at('指標', '名前')]: '件数', [at('指標', '名前', 1)]: '日数' });
    await write(other, { [at('指標', '名前')]: '日数', [at('指標', '名前', 1)]: '人数' });
    expect((await excel(content, 'import', workbook, other)).status).toBe(0);
    expect(await text()).toContain('indicators:\n  - {name: 件数}\n  - {name: 日数}\n  - {name: 人数}\n');
  });
  it('is checked as the file would be, and told at its cell', async () => {
    const { content, workbook, at, text } = await sheet({ indicators: '[{name: 件数}]' });
    const before = await text();
    await write(workbook, { [at('指標', '名前', 2)]: '件数' });
    expect((await excel(content, 'import', workbook)).stderr)
      .toBe(`2013-01.xlsx ${at('指標', '名前', 2)} ［指標・2番目・名前］
  「件数」が二度書かれています。
  → 一つにまとめるか、片方を消してください。
${stopped(1)}`);
    await write(workbook, {
      [at('指標', '名前', 2)]: null,
      [at('外部評価・意見', '評価した人')]: '委員会',
      [at('外部評価・意見', '意見')]: '<script>alert(1)</script>',
    });
    expect((await excel(content, 'import', workbook)).stderr).toContain(
      `2013-01.xlsx ${at('外部評価・意見', '意見')} ［外部評価・意見・1番目・意見］\n`,
    );
    expect(await text()).toBe(before);
  });
  it('is graded on the scale that the plan’s reviews are', async () => {
    const external = {
      label: '委員会の見方',
      values: [
        { code: '妥当', tone: 'good' },
        { code: '再検討', tone: 'poor' },
      ],
    };
    const reviews = '[{by: 委員会, scale: external, grade: 妥当}]';
    const { content, workbook, at, text } = await sheet(
      {},
      {
        'plans/2013/plan.yaml': planWith({ scales: { external } }),
        'plans/2013/02.mdx': item({ title: '税の見直し', reviews }),
      },
    );
    await write(workbook, {
      [at('外部評価・意見', '評価した人')]: '委員会',
      [at('外部評価・意見', '評価')]: '再検討',
      [at('外部評価・意見', '評価した人', 1)]: '市民',
    });
    expect((await excel(content, 'import', workbook)).status).toBe(0);
    expect(await text()).toContain(
      'reviews:\n  - by: 委員会\n    scale: external\n    grade: 再検討\n  - {by: 市民}\n',
    );
  });
  it('has no place where several sheets of the plan have no such list', async () => {
    const said = { background: '待つ。' };
    const others = {
      'plans/2013/02.mdx': item({ title: '二', ...said }),
      'plans/2013/03.mdx': item({ title: '三', ...said }),
    };
    const parts = async (lines: Record<string, string>, changes: Record<string, unknown> = {}) => {
      const { workbook } = await sheet({ ...said, ...lines }, { ...others, 'plans/2013/plan.yaml': planWith(changes) });
      const { rows } = await sheetOf(workbook);
      const labels = rows.map(([text]) => String(text));
      return ['工程表', '指標', '効果額', '事業費（千円）', '外部評価・意見'].filter((part) => labels.includes(part));
    };
    expect(await parts({})).toEqual([]);
    expect(await parts({ indicators: '[{name: 件数}]' }, { labels: { reviews: '外部評価・意見' } })).toEqual([
      '指標',
      '外部評価・意見',
    ]);
    expect(await parts({}, { effect: { label: '効果額', unit: '千円' } })).toEqual(['効果額']);
    expect(await parts({ budget: '{planned: {2013: 5}}' })).toEqual(['事業費（千円）']);
  });
  it('goes on below where the years are more than a page is wide, under the same name', async () => {
    const content = await contentFolder({
      'plans/2013/plan.yaml': planWith({ years: { from: 2013, to: 2020 } }),
      [file]: item({ tasks: '[{name: 設計, stages: {2013: 検討}}]' }),
    });
    const [workbook] = await exported(content);
    const { rows } = await sheetOf(workbook!);
    const [first, second] = rows.flatMap((row, at) => (row[0] === '工程表' ? [at] : []));
    expect(rows.slice(second! + 1, second! + 5).map(([name]) => name)).toEqual([
      '設計',
      '工程表2',
      '工程表3',
      '工程表4',
    ]);
    await write(workbook!, { [`A${first! + 2}`]: '設計と試作', [`E${second! + 2}`]: '実施' });
    expect(await excel(content, 'import', workbook!)).toMatchObject({ status: 0, stderr: '' });
    expect(await readFile(join(content, file), 'utf8')).toContain(
      'tasks: [{name: 設計と試作, stages: {2013: 検討, 2020: 実施}}]',
    );
  });
  it('is written in any round of a year that a schedule parts into rounds', async () => {
    const { workbook } = await sheet({ tasks: '[{name: 設計, stages: {2013/h2: 検討}}]' });
    const { rows } = await sheetOf(workbook);
    expect(rows.find(([text]) => text === '工程表')!.slice(1, 4)).toEqual([
      '平成25年度（2013年度）\n上半期',
      '平成25年度（2013年度）\n下半期',
      '平成26年度（2014年度）',
    ]);
  });
  it('is a cost or a tag too, where another sheet of the plan has such', async () => {
    const { content, workbook, at, text } = await sheet(
      { budget: '', tags: '' },
      {
        'plans/2013/02.mdx': item({ title: '二', budget: '{planned: {2013: 5}}', tags: '{取組手法: [見直し]}' }),
        'plans/2013/03.mdx': item({ title: '三' }),
      },
    );
    await write(workbook, {
      [at('事業費（千円）', '計画', 0, 1)]: 1200,
      [at('事業費（千円）', '実績', 0, 2)]: '1,350',
      [at('分類', '取組手法')]: 'デジタル化、見直し',
    });
    expect(await excel(content, 'import', workbook)).toMatchObject({ status: 0, stderr: '' });
    expect(await text()).toBe(`---
title: 窓口の見直し
category: "1"
departments: [行政経営課]
budget:
  planned: {2013: 1200}
  actual: {2014: 1350}
tags:
  取組手法:
    - デジタル化
    - 見直し
---
`);
  });
  it('lies below a line that says so, and what is shown of the file does not say it again', async () => {
    const { workbook } = await sheet({
      indicators: '[{name: 件数}]',
      since: '{year: 2014}',
      sources: '[{title: 追加}]',
    });
    const { rows } = await sheetOf(workbook);
    const labels = rows.map(([text]) => String(text ?? ''));
    expect(
      labels.slice(labels.indexOf('指標'), labels.indexOf('進捗管理')).filter((text) => /^指標|新しく/.test(text)),
    ).toEqual([
      '指標',
      '指標1\n名前',
      '指標の定義',
      '新しく加える指標は、ここから下の欄に書きます。書かなければ、何も変わりません。',
      '指標2\n名前',
      '指標の定義',
      '指標3\n名前',
      '指標の定義',
    ]);
    expect(labels.slice(labels.indexOf('追加・完了・統合・廃止・休止'))).toEqual([
      '追加・完了・統合・廃止・休止',
      '追加した年度',
      '終わった年度',
      '統合先',
      '原本・添付（ここでは直せません。ファイルに書きます）',
      '追加',
    ]);
  });
});
