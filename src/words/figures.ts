export const figures = {
  minus: '▲',
  provisional: (value: string) => `${value}（見込）`,
  percent: (value: string) => `${value}％`,
  none: '－',
};
