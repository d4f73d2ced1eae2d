import { type BoxHelps, within } from './box-help.ts';

const ids = ['duplicate-id'] as const;
const scaleRules = ['duplicate-id', 'unknown-grade', 'sign-without-word'] as const;

const scaleEntry: BoxHelps = {
  code: {
    write: '調書に書く言葉や記号を書きます。',
    example: 'A',
    rules: scaleRules,
  },
  label: {
    write: '記号の読み方を言葉で書きます。code を書かないときは、この言葉を調書に書きます。',
    example: '達成',
    rules: scaleRules,
  },
  meaning: {
    write: 'どういうときにこの段階にするのかを書きます。「評価の見方」のページに載ります。',
    example: '計画どおり実施し、目標とした成果があった',
  },
  tone: {
    write: '色と印を選びます。言葉も必ず一緒に表示します。',
    example: 'good',
    choices: { good: '良い', fair: 'おおむね良い、または注意が必要', poor: '良くない', none: 'どちらでもない' },
  },
  kind: {
    write:
      '評価ではない段階（未着手や評価対象外など）に書きます。書かなければ評価の段階です。割合の計算には、評価の段階だけを使います。',
    example: 'not-assessable',
    beside: { code: '―', tone: 'none' },
    choices: {
      graded: '評価の段階',
      'not-started': '未着手',
      'on-hold': '休止・見合わせ',
      stopped: '中止・廃止',
      'not-assessable': '評価の対象にしない',
    },
  },
  rank: {
    write: '良い順の番号を書きます。1が最も良い段階です。書かなければ、書いた順になります。',
    example: 1,
  },
  from: { write: 'この言い方を使い始めた年度を、西暦で書きます。', example: 2016 },
  to: { write: 'この言い方を使った最後の年度を、西暦で書きます。', example: 2026 },
};

const good = { code: 'A', label: '達成', tone: 'good' } as const;
const poor = { code: 'C', label: '未達成', tone: 'poor' } as const;

/** plan.yaml: rounds, scales, the city's own boxes and the printed labels. */
export const planFormBoxes: BoxHelps = {
  checks: {
    write: '一年に何度点検するかを、回ごとに書きます。年度末の一度だけでも、四半期ごとでもかまいません。',
    example: [{ id: 'h1', label: '上半期', months: '4～9月', due: '11-15' }],
    rules: ids,
  },
  'checks.*.id': {
    write: '調書で使う短い符号を、英小文字・数字・ハイフンで書きます。',
    example: 'h1',
    rules: ['duplicate-id', 'unknown-check'],
  },
  'checks.*.label': { write: '点検の回の名前を書きます。', example: '上半期' },
  'checks.*.months': { write: 'いつの分の点検かを、紙と同じに書きます。', example: '4～9月' },
  'checks.*.due': {
    write:
      '報告を公表する期限の月日を書きます。翌年度なら「+1 」を付けます。過ぎると「評価前」が「未公表」に変わります。',
    example: '+1 06-15',
    rules: ['early-due'],
  },
  dueYears: {
    write:
      '評価（grade）や点検の回を、毎年度ではなく決まった年度だけ求めるときに、その年度を書きます。ほかの年度は「未公表」になりません。',
    example: { grade: ['2024', '2026'], h1: ['2025-2026'] },
    rules: ids,
  },
  stages: {
    write: '工程表に矢印や記号を書くときに、その意味を書きます。工程表の下に載ります。',
    example: { '→': '続ける', '◎': '完了' },
  },
  statuses: {
    write: '点検の状況に使う言葉を、良い順に書きます。',
    example: [
      { code: '順調', tone: 'good' },
      { code: '遅れ', tone: 'poor' },
    ],
    rules: ['duplicate-id', 'unknown-status'],
  },
  ...within('statuses.*', scaleEntry),
  grades: { write: '年度評価の段階を、良い順に書きます。', example: [good, poor], rules: scaleRules },
  ...within('grades.*', scaleEntry),
  overallGrades: {
    write: '計画期間の評価の段階が年度評価と違うときに、良い順に書きます。',
    example: [good, poor],
    rules: scaleRules,
  },
  ...within('overallGrades.*', scaleEntry),
  scales: {
    write: 'そのほかの評価の段階を、符号を付けて書きます。',
    example: { external: { label: '委員会の見方', values: [{ code: '妥当', tone: 'good' }] } },
    rules: ['unknown-scale'],
  },
  'scales.*.label': { write: 'この評価の名前を書きます。', example: '委員会の見方' },
  'scales.*.values': {
    write: '段階を、良い順に書きます。',
    example: [{ code: '妥当', tone: 'good' }],
    rules: scaleRules,
  },
  ...within('scales.*.values.*', scaleEntry),
  fields: {
    write: '決まりにない、この計画だけの欄を書きます。調書では fields の下に書きます。',
    example: [
      { id: 'hours', label: '削減した業務時間', on: 'year', type: 'number', unit: '時間' },
      { id: 'priority', label: '優先度', on: 'item', type: 'choice', choices: ['最優先', '優先', '通常'] },
    ],
    rules: ids,
  },
  'fields.*.id': {
    write: '調書で使う短い符号を書きます。',
    example: 'hours',
    rules: ['duplicate-id', 'unknown-field'],
  },
  'fields.*.label': { write: '欄の名前を、紙と同じに書きます。', example: '削減した業務時間' },
  'fields.*.on': {
    write: '欄がどこにあるかを書きます。',
    example: 'year',
    choices: { item: '取組に一つ', year: '年度ごと', check: '点検の回ごと', overall: '計画期間の評価' },
  },
  'fields.*.type': {
    write: '欄に何を書くかを決めます。',
    example: 'number',
    choices: { text: '文章', choice: '選択肢の一つ', number: '数値', date: '日付' },
    rules: ['field-type'],
  },
  'fields.*.choices': {
    write: 'type が choice の欄に、選べる言葉を書きます。',
    example: ['最優先', '優先', '通常'],
    rules: ['field-type'],
  },
  'fields.*.unit': { write: '数値の欄の単位を書きます。', example: '時間' },
  labels: {
    write:
      '市の様式での欄の名前が決まりと違うときに「欄: 名前」の形で書きます。ページにも調書にも、この名前で載ります。',
    example: { background: '現状と課題', 'overall.grade': '期間評価' },
  },
};
