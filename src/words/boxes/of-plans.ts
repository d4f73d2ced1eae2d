import { type BoxHelps, within } from './box-help.ts';
import { indicatorBoxes } from './of-indicators.ts';
import { planFormBoxes } from './of-plan-forms.ts';
import { reviewBoxes } from './of-reviews.ts';
import { sourceBoxes } from './of-sources.ts';

const outlineNode: BoxHelps = {
  id: {
    write: '調書の category に書く短い符号を書きます。',
    example: 'p1-1',
    rules: ['duplicate-id', 'unknown-category'],
  },
  mark: { write: '印刷する番号や記号を書きます。', example: '柱1' },
  title: { write: '体系の見出しを書きます。', example: '行かなくてよい、待たなくてよい窓口' },
  children: {
    write: '下の段を、同じ書き方で字下げして書きます。段の数は levels と同じまでです。',
    example: [{ id: 'p1-1', mark: '（1）', title: '行かなくてよい、待たなくてよい窓口' }],
    rules: ['outline-depth'],
  },
  indicators: {
    write: 'その段の成果をはかる数値があれば、取組の指標と同じに書きます。',
    example: [{ name: '市役所の手続きは便利だと答えた市民の割合', unit: '％', targets: { 2026: 60 } }],
  },
  ...within('indicators.*', indicatorBoxes),
};

/** plan.yaml: what the plan is, and how it is divided. */
export const planBoxes: BoxHelps = {
  name: { write: '計画の名前を書きます。', example: '経営改革プラン2023' },
  years: {
    write: '計画の始まりと終わりの年度を書きます。',
    example: { from: 2023, to: 2026 },
    rules: ['year-outside-plan'],
  },
  'years.from': { write: '最初の年度を、西暦で書きます。', example: 2023 },
  'years.to': { write: '最後の年度を、西暦で書きます。', example: 2026 },
  'years.start': { write: '4月以外に始まる計画で、始まりの年と月を書きます。', example: '2023-10' },
  'years.end': { write: '3月以外に終わる計画で、終わりの年と月を書きます。', example: '2026-09' },
  summary: {
    write: 'どういう計画かを、市民に向けて短く書きます。',
    example: '手続き・お金・地域の3つの柱で、17の取組を4年間で進める計画です。',
  },
  levels: {
    write: '体系の段の呼び方を、外側から順に四つまで書きます。',
    example: ['柱', '取組方針'],
    rules: ['outline-depth'],
  },
  outline: {
    write: '計画の体系を、上から順に書きます。どの取組も、このどこかに入ります。',
    example: [{ id: 'p1', mark: '柱1', title: 'つながる市役所' }],
    rules: ['duplicate-id', 'unknown-category', 'outline-depth'],
  },
  ...within('outline.*', outlineNode),
  effect: {
    write: '計画で合計する効果額の、名前と単位を書きます。',
    example: { label: '効果額', unit: '千円', kinds: ['歳出削減', '歳入確保'] },
  },
  'effect.label': { write: '効果額の呼び方を書きます。', example: '効果額' },
  'effect.unit': { write: '合計する単位を書きます。', example: '千円', rules: ['figure-as-words'] },
  'effect.kinds': {
    write: '種別を分けて合計するときに、種別の名前を書きます。',
    example: ['歳出削減', '歳入確保'],
    rules: ['unknown-kind'],
  },
  'effect.basis': { write: '効果額をどう計算するかを書きます。', example: '令和4年度決算を基準とする一般財源の増減額' },
  indicators: {
    write: '計画全体の成果をはかる数値を、取組の指標と同じに書きます。',
    example: [{ name: '経常収支比率', unit: '％', direction: 'down', targets: { 2026: 93 } }],
  },
  ...within('indicators.*', indicatorBoxes),
  ...planFormBoxes,
  reviews: {
    write: '計画全体についての、委員会などの意見を書きます。',
    example: [
      { by: '汐見市行政改革推進委員会', year: 2024, stage: 'midterm', comment: '何を優先するかを示す時期である。' },
    ],
  },
  ...within('reviews.*', reviewBoxes),
  sources: {
    write: '計画の冊子や報告書など、もとになった資料を書きます。',
    example: [{ title: '経営改革プラン2023（本編）', pages: '1-64' }],
  },
  ...within('sources.*', sourceBoxes),
  status: {
    write: '期間が終わって閉じた計画に closed と書きます。計画のページはそのまま残ります。',
    example: 'open',
    choices: { open: '進めている', closed: '終わった' },
  },
};
