import { describe, expect, it } from 'vitest';
import { problemsOf, reading, told } from '../../support/read.ts';

const place = (line: number) => `plans/2013/01.mdx:${line}`;

describe('an unknown key is answered with the one that was meant', () => {
  it('at the top', async () => {
    expect((await problemsOf({ backgruond: '古い' })).map(told)).toEqual([
      `${place(5)} | backgruond | 「backgruond」という項目はありません。 | 「background」ではありませんか。`,
    ]);
  });
  it('with two letters that changed places', async () => {
    expect((await problemsOf({ ended: '{year: 2013, kidn: completed}' })).map((problem) => problem.remedy)).toContain(
      '「kind」ではありませんか。',
    );
  });
  it('that is the name of something in the language', async () => {
    expect((await problemsOf({ constructor: '1' })).map(told)).toEqual([
      `${place(5)} | constructor | 「constructor」という項目はありません。 | ${(await problemsOf({ zzzzzzz: '1' }))[0]!.remedy}`,
    ]);
  });
  it('also where nothing is written after it', async () => {
    expect((await problemsOf({ backgroud: '' })).map((problem) => problem.remedy)).toEqual([
      '「background」ではありませんか。',
    ]);
  });
  it('inside a year', async () => {
    expect((await problemsOf({ years: '\n  2013:\n    isues: あり' })).map(told)).toEqual([
      `${place(7)} | 平成25年度（2013年度）・isues | 「isues」という項目はありません。 | 「issues」ではありませんか。`,
    ]);
  });
  it('with what there is, where nothing is near', async () => {
    expect((await problemsOf({ ended: '{year: 2013, kind: completed, zzzz: 1}' })).map(told)).toEqual([
      `${place(5)} | 完了・統合・廃止・休止・zzzz | 「zzzz」という項目はありません。 | 使える項目は year・kind・into・reason です。`,
    ]);
  });
});

describe('a value that does not fit its box', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'a year that is none',
      { years: '{令和元: {plan: する}}' },
      `${place(5)} | 年度ごとの記録・令和元 | 「令和元」は、ここの項目の名前に使えません。 | 「2019」ではありませんか。`,
    ],
    [
      'a day that does not exist',
      { history: '[{date: 2015-02-29, kind: published}]' },
      `${place(5)} | 公表・更新・訂正の記録・1番目・日付 | 「2015-02-29」は、この欄に書けません。 | 実在する日付を 2015-04-01 の形で書いてください。`,
    ],
    [
      'a choice misspelt',
      { history: '[{date: 2015-02-28, kind: publised}]' },
      `${place(5)} | 公表・更新・訂正の記録・1番目・記録の種類 | 「publised」は、この欄に書けません。 | 「published」ではありませんか。`,
    ],
    [
      'a figure with its unit',
      { effects: '[{planned: {2013: 100千円}}]' },
      `${place(5)} | 効果額・1番目・計画・平成25年度（2013年度） | 「100千円」は、この欄に書けません。 | 数値だけを半角で書いてください（例: 1200、-35.5）。単位や桁区切りは付けず、マイナスは半角の「-」にします。`,
    ],
    [
      'a correction that hides what stood before',
      { history: '[{date: 2015-02-28, kind: corrected, note: 直した}]' },
      `${place(5)} | 公表・更新・訂正の記録・1番目・対象の欄 | 「field」がありません。 | 計画変更（changed）と訂正（corrected）には field・was・now・note をすべて書いてください。`,
    ],
    [
      'an address that would run',
      { sources: '[{title: 原本, url: "javascript:alert(1)"}]' },
      `${place(5)} | 原本・添付・1番目・アドレス | 「javascript:alert(1)」は、この欄に書けません。 | https:// で始まるアドレスを書いてください。`,
    ],
    [
      'a path out of the folder',
      { sources: '[{title: 原本, file: files/../../../etc/passwd}]' },
      `${place(5)} | 原本・添付・1番目・ファイル | 「files/../../../etc/passwd」は、この欄に書けません。 | 「files/」の下のファイル名を書いてください（例: files/sheet-10.pdf）。`,
    ],
    [
      'an empty list of offices',
      { departments: '[]' },
      `${place(4)} | 担当課 | 一つも書かれていません。 | 少なくとも一つ書いてください。`,
    ],
  ])('%s', async (_, lines, words) => expect((await problemsOf(lines)).map(told)).toEqual([words]));

  it('is missing', async () => {
    const { problems } = await reading({ 'plans/2013/01.mdx': '---\ncategory: "1"\ndepartments: [行政経営課]\n---\n' });
    expect(problems.map(told)).toEqual([
      `${place(2)} | 具体的な改革項目 | 「title」がありません。 | 「title: 」を書いてください。`,
    ]);
  });
  it('is a leap day where there is one', async () =>
    expect(await problemsOf({ history: '[{date: 2016-02-29, kind: published}]' })).toEqual([]));
});

it('a municipality code is proven by its last digit', async () => {
  const site = (code: string) => ({
    'site.yaml': `title: 見本市の改革\nmunicipality: {name: 見本市, code: "${code}"}\n`,
  });
  expect((await reading(site('151009'))).problems).toEqual([]);
  expect((await reading(site('151008'))).problems.map(told)).toEqual([
    'site.yaml:2 | 自治体・団体コード | 「151008」は、この欄に書けません。 | 全国地方公共団体コード6けたを引用符で囲んで書き、最後の検査数字を確かめてください（例: "151009"）。',
  ]);
});

it('tells all problems of all files at once, by file and line', async () => {
  const { problems } = await reading({
    'site.yaml': 'title: 見本市\n',
    'departments.yaml': '- {nam: 税務課}\n',
    'plans/2013/01.mdx': '---\ntitle: あ\nfoo: 1\n---\n',
  });
  expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
    'departments.yaml:1 「nam」という項目はありません。',
    'plans/2013/01.mdx:2 「category」がありません。',
    'plans/2013/01.mdx:2 「departments」がありません。',
    'plans/2013/01.mdx:3 「foo」という項目はありません。',
    'site.yaml:1 「municipality」がありません。',
  ]);
});
