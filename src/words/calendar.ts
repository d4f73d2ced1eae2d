/** Both calendars, as the site writes them. `from` is the fiscal year that an era names first (令和元年度 = 2019年度); `firstDay` is for dates. */
export const eras = [
  { name: '令和', short: 'R', from: 2019, firstDay: '2019-05-01' },
  { name: '平成', short: 'H', from: 1989, firstDay: '1989-01-08' },
  { name: '昭和', short: 'S', from: 1926, firstDay: '1926-12-25' },
  { name: '大正', short: 'T', from: 1912, firstDay: '1912-07-30' },
  { name: '明治', short: 'M', from: 1868, firstDay: '1868-01-25' },
] as const;

export const calendar = {
  firstYear: '元',
  eraFiscalYear: (era: string, year: string) => `${era}${year}年度`,
  fiscalYear: (year: number) => `${year}年度`,
  both: (era: string, western: string) => `${era}（${western}）`,
  until: '～',
  range: (from: string, to: string) => `${from}から${to}まで`,
  openRange: (from: string) => `${from}以降`,
  date: (year: number, eraYear: string, month: number, day: number) => `${eraYear}（${year}年）${month}月${day}日`,
  eraYear: (era: string, year: string) => `${era}${year}年`,
  month: (fiscal: string, year: number, month: number) => `${fiscal}（${year}年）${month}月`,
};
