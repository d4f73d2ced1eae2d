/** Both calendars, as the site writes them. Era starts are the fiscal years whose name they give (令和元年度 = 2019年度). */
export const eras = [
  { name: '令和', short: 'R', from: 2019 },
  { name: '平成', short: 'H', from: 1989 },
  { name: '昭和', short: 'S', from: 1926 },
  { name: '大正', short: 'T', from: 1912 },
  { name: '明治', short: 'M', from: 1868 },
] as const;

export const calendar = {
  firstYear: '元',
  eraFiscalYear: (era: string, year: string) => `${era}${year}年度`,
  fiscalYear: (year: number) => `${year}年度`,
  both: (era: string, western: string) => `${era}（${western}）`,
  range: (from: string, to: string) => `${from}から${to}まで`,
  openRange: (from: string) => `${from}以降`,
  date: (year: number, eraYear: string, month: number, day: number) =>
    `${year}年（${eraYear}）${month}月${day}日`,
  eraYear: (era: string, year: string) => `${era}${year}年`,
  month: (fiscal: string, year: number, month: number) => `${year}年（${fiscal}）${month}月`,
};
