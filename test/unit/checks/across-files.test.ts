import { describe, expect, it } from 'vitest';
import { item, problemsOf, reading, told } from '../../support/read.ts';

const at = (line: number) => `plans/2013/01.mdx:${line}`;

describe('what a sheet names is there', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'an office',
      { departments: '[行政経営科]' },
      `${at(4)} | 担当課・1番目 | 「行政経営科」は、課の一覧（departments.yaml）にありません。 | 「行政経営課」ではありませんか。`,
    ],
    [
      'a lead among the offices',
      { lead: '税務課' },
      `${at(5)} | 主担当課 | 主担当課「税務課」が、担当課（departments）の中にありません。 | 担当課にも書くか、主担当課を担当課の中から選んでください。`,
    ],
    [
      'a category',
      { category: '"9"' },
      `${at(3)} | 位置づけ | 体系の符号「9」は、この計画（plan.yaml の outline）にありません。 | 「1」 から選んでください。`,
    ],
    [
      'a grade',
      { years: '{2013: {grade: C}}' },
      `${at(5)} | 平成25年度（2013年度）・評価 | 評価「C」は、この計画の段階にありません。 | 「A」・「B」・「―」 から選んでください。`,
    ],
    [
      'a grade in its own width',
      { years: '{2013: {grade: Ａ}}' },
      `${at(5)} | 平成25年度（2013年度）・評価 | 評価「Ａ」は、この計画の段階にありません。 | 「A」ではありませんか。`,
    ],
    [
      'a status',
      { years: '{2013: {checks: {h1: {status: 予定どおり進捗}}}}' },
      `${at(5)} | 平成25年度（2013年度）・上半期・状況 | 状況「予定どおり進捗」は、この計画の選択肢にありません。 | 「予定通り進捗」ではありませんか。`,
    ],
    [
      'a check',
      { years: '{2013: {checks: {h3: {report: した}}}}' },
      `${at(5)} | 平成25年度（2013年度）・h3 | 点検の回「h3」は、この計画（plan.yaml の checks）にありません。 | 「h1」・「h2」 から選んでください。`,
    ],
    [
      'a box',
      { fields: '{cost: 1}' },
      `${at(5)} | そのほかの欄・cost | 欄「cost」は、この計画（plan.yaml の fields）のこの場所にありません。 | plan.yaml の fields に欄を加えるか、消してください。`,
    ],
    [
      'a scale',
      { years: '{2013: {marks: {need: 高}}}' },
      `${at(5)} | 平成25年度（2013年度）・そのほかの評価・need | 評価の段階「need」は、この計画（plan.yaml の scales）にありません。 | plan.yaml の scales に書いてください。`,
    ],
    [
      'a year',
      { years: '{2015: {plan: する}}' },
      `${at(5)} | 平成27年度（2015年度） | 「2015」は、この計画の年度（2013年度から2014年度まで）の外です。 | 2013 から 2014 までの年度を書くか、plan.yaml の years を確かめてください。`,
    ],
    [
      'an item that it continues',
      { continues: '[2010/01]' },
      `${at(5)} | 継続元・1番目 | 「2010/01」という取組はありません。 | 「2013/01」ではありませんか。`,
    ],
    [
      'a whole that it is part of',
      { parent: 'zz' },
      `${at(5)} | 親の取組 | 親の取組「zz」は、この計画にありません。 | 同じ計画の取組のファイル名（拡張子なし）を書いてください。`,
    ],
    [
      'an attachment',
      { sources: '[{title: 原本, file: files/a.pdf}]' },
      `${at(5)} | 原本・添付・1番目・ファイル | 「files/a.pdf」というファイルがありません。 | 計画のフォルダーの下の files/ に置いてください。`,
    ],
    [
      'a picture in the body',
      {},
      `${at(7)} |  | 「files/a.png」というファイルがありません。 | 計画のフォルダーの下の files/ に置いてください。`,
    ],
    [
      'a rule that it answers',
      { answers: '{final-without-yaer: 委員会で説明した}' },
      `${at(5)} | 確認事項への回答・final-without-yaer | 「final-without-yaer」という確認事項はありません。 | 「final-without-year」ではありませんか。`,
    ],
    [
      'not itself',
      { continues: '[2013/01]' },
      `${at(5)} | 継続元 | 取組のつながりがひと回りして、自分に戻ります（2013/01 → 2013/01）。 | つながりの向きを確かめ、どれか一つを消してください。`,
    ],
  ])('%s', async (what, lines, words) => {
    const body = what === 'a picture in the body' ? '\n<Figure src=\'files/a.png\' alt="絵" />\n' : '';
    expect((await problemsOf(lines, body)).map(told)).toEqual([words]);
  });

  it('figures may reach beyond the plan, within reason', async () => {
    const indicators = (year: string) => ({ indicators: `[{name: 件数, targets: {${year}: 5}}]` });
    expect(await problemsOf(indicators('2020'))).toEqual([]);
    expect((await problemsOf(indicators('2104'))).map((problem) => problem.message)).toEqual([
      '「2104」は、この計画の年度（2013年度から2014年度まで）から離れすぎています。',
    ]);
  });

  it('no item takes the address of a page of its plan', async () => {
    const { problems } = await reading({ 'plans/2013/sheets.mdx': item({ title: '調書の見直し' }) });
    expect(problems.map(told)).toEqual([
      'plans/2013/sheets.mdx:2 |  | 「sheets.mdx」という名前の取組は置けません。アドレスが、計画の調書集のページと同じになります。 | ファイルの名前を変えてください。',
    ]);
  });

  it('a line of items does not run in a circle, through whichever end it is told', async () => {
    const { problems } = await reading({
      'plans/2013/01.mdx': item({ continues: '[2013/02]' }),
      'plans/2013/02.mdx': item({ title: '別の取組', continues: '[2013/01]' }),
    });
    expect(problems.map((problem) => problem.message)).toEqual([
      '取組のつながりがひと回りして、自分に戻ります（2013/01 → 2013/02 → 2013/01）。',
    ]);
  });

  it('does not blame a file for one that could not be read', async () => {
    const { problems } = await reading({
      'plans/2013/01.mdx': item({ continues: '[2013/02]' }),
      'plans/2013/02.mdx': '---\ntitle:\n',
    });
    expect(problems.map((problem) => problem.file)).toEqual(['plans/2013/02.mdx']);
  });
});

describe('things that stand twice', () => {
  it('two items with one number, and with one title', async () => {
    const { problems } = await reading({
      'plans/2013/01.mdx': item({ no: '1' }),
      'plans/2013/02.mdx': item({ no: '1' }),
    });
    expect(problems.map((problem) => `${problem.severity} ${told(problem)}`)).toEqual([
      'warning plans/2013/02.mdx:2 | 具体的な改革項目 | 「窓口の見直し」という名前の取組が、同じ計画にもう一つあります（plans/2013/01.mdx）。 | 別の取組なら名前で区別できるようにしてください。',
      'error plans/2013/02.mdx:5 | No. | 番号「1」は plans/2013/01.mdx と同じです。 | どちらかの番号（no）を変えてください。',
    ]);
  });
  it('two offices of one name, and offices that succeed each other in a circle', async () => {
    const { problems } = await reading({
      'departments.yaml':
        '- {name: 行政経営課, successors: [税務課]}\n- {name: 税務課, successors: [行政経営課]}\n- {name: 税務課}\n',
    });
    expect(problems.map((problem) => problem.message)).toEqual([
      '課「行政経営課」の引き継ぎが、ひと回りして自分に戻ります。',
      '課「税務課」が二度書かれています。',
    ]);
  });
});

describe('a plan that contradicts itself', () => {
  const plan = (extra: string) => ({
    'plans/2013/plan.yaml': `name: 見本\nyears: {from: 2013, to: 2014}\nlevels: [柱]\noutline: [{id: "1", title: 窓口}]\n${extra}`,
  });
  it.each([
    [
      'two rounds of one id',
      'checks: [{id: h1, label: 上半期}, {id: h1, label: 下半期}]',
      'plans/2013/plan.yaml:5 | 点検の回・2番目・符号 | 符号「h1」が二度使われています。 | 符号は計画の中で一つずつ変えてください。',
    ],
    [
      'a scale that ends before it begins',
      'grades: [{code: A, tone: good, from: 2014, to: 2013}]',
      'plans/2013/plan.yaml:5 | 評価の段階・1番目・終わりの年度 | 「2013」は、この欄に書けません。 | from を to より後の年度にしないでください。',
    ],
  ])('%s', async (_, extra, words) => expect((await reading(plan(extra))).problems.map(told)).toEqual([words]));
  it('an outline deeper than its levels', async () => {
    const { problems } = await reading({
      'plans/2013/plan.yaml':
        'name: 見本\nyears: {from: 2013, to: 2014}\nlevels: [柱]\noutline: [{id: "1", title: 窓口, children: [{id: "2", title: 受付}]}]\n',
    });
    expect(problems.map((problem) => problem.message)).toEqual(['体系が1段より深くなっています。']);
  });
});
