import { type BoxHelps, within } from './box-help.ts';
import { valueBoxes } from './of-values.ts';

/** 工程表. */
export const taskBoxes: BoxHelps = {
  name: { write: '工程表の行の名前を書きます。', example: '電子申請フォームの作成' },
  stages: {
    write: '年度（点検の回まで分けるときは「2026/h1」）ごとに、することを短い言葉か矢印で書きます。',
    example: { 2025: '検討', '2026/h1': '試行', '2026/h2': '実施', '2027-': '→' },
    rules: ['year-outside-plan', 'unknown-check', 'year-twice'],
  },
};

const planned = {
  write: '計画した金額を、年度ごとに数値だけで書きます。',
  example: { 2025: 2400, 2026: 3200 },
  rules: ['year-outside-plan', 'year-twice'],
} as const;
const actual = {
  write: '実際の金額を、年度ごとに書きます。確定していない数値には provisional を付けます。',
  example: { 2024: 1260, 2025: { value: 2610, provisional: true } },
  rules: ['year-outside-plan', 'figure-as-words', 'figure-far-off', 'year-twice'],
} as const;

/** 効果額. */
export const effectBoxes: BoxHelps = {
  kind: {
    write: '歳出削減か歳入確保かなど、plan.yaml の effect.kinds にある種別を書きます。',
    example: '歳出削減',
    rules: ['unknown-kind'],
  },
  unit: {
    write: '計画の単位（千円など）と違うときだけ、単位を書きます。',
    example: '㎡',
    rules: ['figure-as-words'],
  },
  planned,
  actual,
  ...within('actual.*', valueBoxes),
  basis: { write: '金額をどう計算したかを書きます。', example: '郵送料と申請書の印刷費の減' },
  recurring: {
    write:
      '一度すれば毎年続く効果なら true、その年度だけの効果なら false と書きます。書かなければ、どちらとも示しません。',
    example: true,
  },
  note: { write: '効果額について、ほかに伝えたいことを書きます。', example: '解体工事費は含まない。' },
};

/** 事業費. */
export const budgetBoxes: BoxHelps = { planned, actual, ...within('actual.*', valueBoxes) };
