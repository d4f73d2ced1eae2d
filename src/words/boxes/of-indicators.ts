import { type BoxHelps, within } from './box-help.ts';
import { valueBoxes } from './of-values.ts';

/** 指標: of an item, of a plan, of a node of its outline. */
export const indicatorBoxes: BoxHelps = {
  name: {
    write: '指標の名前を書きます。一つの取組の中では、それぞれ違う名前にします。',
    example: 'オンライン申請の利用率',
    rules: ['duplicate-name', 'figure-unlike-indicator'],
  },
  unit: {
    write: '単位を書きます。数値の方には単位を付けません。',
    example: '％',
    rules: ['figure-as-words'],
  },
  level: {
    write: '成果をはかるのか、活動の量をはかるのかなど、指標の種類を市の言葉で書きます。',
    example: '成果',
  },
  direction: {
    write: '数値がどちらに動くと良いのかを書きます。書かないと、目標に届いたかどうかも割合も示しません。',
    example: 'up',
    choices: { up: '増えるほど良い', down: '減るほど良い', keep: '保つことが目標' },
    rules: ['grade-over-missed-target'],
  },
  definition: {
    write: '何を、いつ、どのように数えるのかを書きます。',
    example: 'オンライン化した手続きについて、申請総数に占めるオンライン申請の割合',
  },
  baseline: {
    write: '計画を始める前の値を、その年度と一緒に書きます。',
    example: { year: 2022, value: 5.2 },
    rules: ['year-outside-plan'],
  },
  'baseline.year': {
    write: '基準の値をはかった年度を、西暦で書きます。',
    example: 2022,
    rules: ['year-outside-plan'],
  },
  'baseline.value': { write: '基準の年度の値を書きます。', example: 5.2, rules: ['figure-as-words'] },
  ...within('baseline.value', valueBoxes),
  targets: {
    write: '目標を、年度ごとに書きます。数値にできない目標は言葉で書けます。',
    example: { 2025: 28, 2026: 40 },
    rules: ['year-outside-plan', 'figure-as-words', 'grade-over-missed-target', 'year-twice'],
  },
  ...within('targets.*', valueBoxes),
  actuals: {
    write: '実績を、年度ごとに書きます。まだない年度は書きません。',
    example: { 2024: 18.6, 2025: { value: 31.2, provisional: true } },
    rules: [
      'year-outside-plan',
      'figure-as-words',
      'grade-over-missed-target',
      'figure-unlike-indicator',
      'figure-far-off',
      'year-twice',
    ],
  },
  ...within('actuals.*', valueBoxes),
  rate: {
    write:
      '市が出した達成率を、年度ごとに％の数値で書きます。書くと、このサイトが計算した割合の代わりに、市の算定として表示します。',
    example: { 2025: 98.5 },
    rules: ['year-outside-plan', 'figure-as-words', 'year-twice'],
  },
  ...within('rate.*', valueBoxes),
  note: {
    write: '数え方を変えたことなど、グラフを見る人に伝えたいことを書きます。',
    example: '令和6年度から、スマートフォンでの申請を含む。',
  },
};
