import { expect, it } from 'vitest';
import { item, itemOf, reading, smallContent, told } from '../../support/read.ts';

const sheet = 'plans/2013/01.mdx';
const plan = 'plans/2013/plan.yaml';

/** What a clerk types, and the first thing that is said of it. */
const cases: [slip: string, file: string, text: string, said: string][] = [
  [
    'full-width braces',
    sheet,
    itemOf('fields: ｛hours: 2980｝\n'),
    'plans/2013/01.mdx:5 |  | かっこが全角の「｛ ｝」「［ ］」になっています。 | 半角の「{ }」「[ ]」にしてください。',
  ],
  [
    'an ideographic comma within braces',
    sheet,
    itemOf('fields: {hours: 2980、 decided: 2}\n'),
    'plans/2013/01.mdx:5 |  | かっこの中が、全角の「、」「，」で区切られています。 | 半角の「, 」（コンマと空白）にしてください。',
  ],
  [
    'a full-width comma between years',
    sheet,
    itemOf('indicators: [{name: 件数, targets: {2013: 10，2014: 18}}]\n'),
    'plans/2013/01.mdx:5 |  | かっこの中が、全角の「、」「，」で区切られています。 | 半角の「, 」（コンマと空白）にしてください。',
  ],
  [
    'a dash alone as a code',
    plan,
    smallContent[plan]!.replace('{code: "―"', '{code: -'),
    'plans/2013/plan.yaml:15 |  | 値が「-」だけなので、箇条書きの印と読まれました。 | 引用符で囲んでください（例: {code: "-"}）。',
  ],
  [
    'another dash before the entries of a list',
    'departments.yaml',
    '－ {name: 行政経営課}\n－ {name: 税務課}\n',
    'departments.yaml:1 |  | 箇条書きの印が、半角の「-」ではありません。 | 「- 待ち時間を減らす」のように、半角の「-」と空白で始めてください。',
  ],
  [
    'words between angle brackets in a body',
    sheet,
    item({}, '\n本文の<見直し>案です。\n'),
    'plans/2013/01.mdx:7 |  | 「<見直し>」が閉じられていません。 | 強調やかっことして使うなら、全角の「＜見直し＞」か「「見直し」」にしてください。',
  ],
  [
    'a box of the sheet within a review',
    sheet,
    itemOf('reviews:\n  - by: 委員会\n    fields: {votes: 3}\n'),
    'plans/2013/01.mdx:7 | 外部評価・意見・1番目・そのほかの欄 | 「fields」という項目はありません。 | 使える項目は by・year・stage・scale・grade・criteria・comment・response・respondedBy です。',
  ],
  [
    'a choice that is none',
    sheet,
    itemOf('overall: {stage: 期中, grade: A}\n'),
    'plans/2013/01.mdx:5 | 計画期間の評価・時期 | 「期中」は、この欄に書けません。 | interim（中間）・final（最終） のどれかを書いてください。',
  ],
  [
    'a word for an amount that is not known yet',
    sheet,
    itemOf('effects: [{planned: {2013: 未定}}]\n'),
    'plans/2013/01.mdx:5 | 効果額・1番目・計画・平成25年度（2013年度） | 「未定」は、この欄に書けません。 | 数値だけを書く欄です。決まっていない年度や分からない年度は、その年度ごと書かないでください。言葉は note に書けます。',
  ],
  [
    'two offices as one',
    sheet,
    item({ departments: '税務課・行政経営課', lead: '税務課' }),
    'plans/2013/01.mdx:4 | 担当課 | 「税務課・行政経営課」は、課の一覧（departments.yaml）にありません。 | 課を分けて「[税務課, 行政経営課]」と書いてください。',
  ],
  [
    'the beginning of an undertaking as the year in which it joined the plan',
    sheet,
    itemOf('since: {year: 1954}\n'),
    'plans/2013/01.mdx:5 | 追加・年度 | 「1954」は、計画が始まる2013年度より前です。「追加」（since）は、計画の途中で加わった年度を書く欄です。 | 計画より前から続く取組なら since を消し、始まった年を background などの文章に書いてください。',
  ],
  [
    'an attachment with a sign that addresses read',
    sheet,
    itemOf('sources: [{title: 様式, file: files/達成率100%.pdf}]\n'),
    'plans/2013/01.mdx:5 | 原本・添付・1番目・ファイル | 「files/達成率100%.pdf」は、この欄に書けません。 | ファイルの名前に「%」「*」は使えません。全角の「％」などに変え、ファイルの名前も同じに変えてください。',
  ],
];

it.each(cases)('%s is told with what to do', async (_, file, text, said) => {
  const { problems } = await reading({ [file]: text });
  expect(told(problems.find((problem) => problem.file === file))).toBe(said);
});
