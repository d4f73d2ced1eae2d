export const units = {
  thousandYen: '千円',
  yen: '円',
  /** Prefix of a kind whose amount is part of another kind's. */
  ofIt: 'うち',
  percent: '％',
  items: '件',
  ratios: ['％', '%', '‰', '倍', '率', 'ポイント'],
};
