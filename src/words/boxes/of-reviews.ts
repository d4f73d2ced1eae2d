import type { BoxHelps } from './box-help.ts';

/** 外部評価・意見: of an item, and of a plan as a whole. */
export const reviewBoxes: BoxHelps = {
  by: { write: '評価や意見を述べた委員会や人の名前を書きます。', example: '汐見市行政改革推進委員会' },
  year: {
    write: 'どの年度についての意見かを、西暦で書きます。',
    example: 2025,
    rules: ['year-outside-plan'],
  },
  stage: {
    write: 'いつの時点の意見かを書きます。',
    example: 'year',
    choices: {
      'first-half': '上半期',
      year: '年度を通して',
      midterm: '計画期間の中間',
      final: '計画期間の終わり',
    },
  },
  scale: {
    write: '年度評価と違う段階で評価するときに、plan.yaml の scales の符号を書きます。',
    example: 'external',
    rules: ['unknown-scale'],
  },
  grade: {
    write: '評価を、段階の言葉で書きます。',
    example: 'A',
    rules: ['unknown-grade'],
  },
  criteria: {
    write: '必要性や効率性など、観点ごとの評価を「観点: 評価」の形で書きます。',
    example: { 必要性: 'A', 効率性: 'B' },
    rules: ['unknown-grade'],
  },
  comment: {
    write: '意見を、述べられたとおりに書きます。',
    example: '利用の少ない手続きを見直し、使われるものに力を入れてほしい。',
  },
  response: {
    write: '意見を受けて、市が何をするかを書きます。',
    example: '年間の申請が5件に満たない手続きを、令和8年度に整理する。',
  },
  respondedBy: { write: '意見に答えた課の名前を書きます。', example: '行政経営課' },
};
