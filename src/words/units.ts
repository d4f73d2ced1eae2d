export const units = {
  thousandYen: '千円',
  percent: '％',
  items: '件',
  ratios: ['％', '%', '‰', '倍', '率', 'ポイント'],
};
