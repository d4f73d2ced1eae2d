export const figures = {
  minus: '−',
  provisional: (value: string) => `${value}（確定前）`,
  percent: (value: string) => `${value}％`,
  none: '－',
};
