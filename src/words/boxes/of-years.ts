import { type BoxHelps, within } from './box-help.ts';

const plans = ['actual-copies-plan', 'issues-not-taken-up'] as const;
const copies = [
  'actual-copies-plan',
  'actual-copies-last-year',
  'status-without-actual',
  'figure-unlike-indicator',
] as const;

/** 進捗管理: one round. */
const checkBoxes: BoxHelps = {
  status: {
    write: '進み具合を、plan.yaml の statuses にある言葉で書きます。',
    example: '順調',
    rules: ['unknown-status', 'status-without-actual'],
  },
  marks: {
    write: 'そのほかの評価を「符号: 評価」の形で書きます。符号は plan.yaml の scales のものです。',
    example: { benefit: '実感あり' },
    rules: ['unknown-scale', 'unknown-grade'],
  },
  report: {
    write: 'その回までに何をして、どうなったかを書きます。数や日付を入れると伝わります。',
    example: '9月末で181手続。データの取込みは4手続で始めた。',
    rules: copies,
  },
  fields: {
    write: 'この計画だけの欄を「符号: 値」の形で書きます。符号は plan.yaml の fields のものです。',
    example: { trouble: '様式の改正が年度内に終わらなかった。' },
    rules: ['unknown-field', 'field-type'],
  },
};

/** One year's columns of the form. */
export const yearBoxes: BoxHelps = {
  plan: {
    write: 'その年度にすることを書きます。箇条書きにするときは、行の先頭に「- 」を付けます。',
    example: ['33手続を追加し、200手続とする', '利用の少ない手続きを整理する'],
    rules: plans,
  },
  actual: {
    write: 'その年度にしたことと、その結果を書きます。',
    example: '49手続を追加し、累計167手続となった（目標160）。',
    rules: copies,
  },
  checks: {
    write: '点検の回ごとに、状況と取組の状況を書きます。回の符号は plan.yaml の checks のものです。',
    example: { h1: { status: '順調', report: '9月末で181手続。' } },
    rules: ['unknown-check'],
  },
  ...within('checks.*', checkBoxes),
  grade: {
    write: 'その年度の評価を、plan.yaml の grades にある言葉で書きます。まだなら書きません。',
    example: 'A',
    rules: ['unknown-grade', 'grade-over-missed-target', 'final-without-year'],
  },
  marks: {
    write: '年度評価のほかの評価を「符号: 評価」の形で書きます。符号は plan.yaml の scales のものです。',
    example: { benefit: '実感あり' },
    rules: ['unknown-scale', 'unknown-grade'],
  },
  assessment: {
    write: 'なぜその評価にしたのかを、計画と目標に照らして書きます。',
    example: '数と利用率の両方で目標に届いた。',
    rules: ['figure-unlike-indicator'],
  },
  issues: {
    write: '残った課題を書きます。次の年度の計画と並べて読まれます。',
    example: '申請後の処理は紙に印刷して回している課が残る。',
    rules: ['issues-not-taken-up'],
  },
  next: {
    write: '次の年度に何をするかを書きます。',
    example: '残る手続きは件数の多いものに絞り、受付後の処理までつなげる。',
  },
  note: { write: 'ほかに伝えたいことを書きます。', example: '評価は令和8年5月18日の推進本部で決めた。' },
  fields: {
    write: 'この計画だけの年度の欄を「符号: 値」の形で書きます。符号は plan.yaml の fields のものです。',
    example: { hours: 2980, decided: '2026-05-18' },
    rules: ['unknown-field', 'field-type'],
  },
};

/** 計画期間の評価. */
export const overallBoxes: BoxHelps = {
  stage: {
    write: '計画の途中の評価か、終わったあとの評価かを書きます。',
    example: 'interim',
    choices: { interim: '途中の評価', final: '最終の評価' },
    rules: ['final-without-year'],
  },
  grade: {
    write: '計画期間を通した評価を、plan.yaml の overallGrades（なければ grades）にある言葉で書きます。',
    example: 'A',
    rules: ['unknown-grade', 'grade-over-missed-target'],
  },
  marks: {
    write: 'そのほかの評価を「符号: 評価」の形で書きます。符号は plan.yaml の scales のものです。',
    example: { benefit: '実感あり' },
    rules: ['unknown-scale', 'unknown-grade'],
  },
  assessment: {
    write: '計画期間に何がどこまで変わったかを書きます。',
    example: '3年間で手続きの数は38から167に、利用率は5.2％から31.2％になった。',
  },
  issues: {
    write: '計画期間で解決できなかったことを書きます。',
    example: '年代による利用の差が大きい。',
  },
  next: {
    write: '計画が終わったあと、どうするかを書きます。',
    example: '受付後の処理の自動化に取り組む。',
  },
  fields: {
    write: 'この計画だけの欄を「符号: 値」の形で書きます。符号は plan.yaml の fields のものです。',
    example: { handover: '見直して続ける' },
    rules: ['unknown-field', 'field-type'],
  },
};
