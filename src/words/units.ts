export const units = {
  thousandYen: '千円',
  yen: '円',
  /** Begins the name of an amount that is part of another. */
  ofIt: 'うち',
  percent: '％',
  items: '件',
  ratios: ['％', '%', '‰', '倍', '率', 'ポイント'],
};
