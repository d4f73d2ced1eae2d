/** The checker's report. */
const sections = {
  error: (count: number) => `■ 直すところ　${count}件（直すまで公表できません）`,
  warning: (count: number) => `■ 確かめるところ　${count}件（直すか、理由を answers に書いてください）`,
  note: (count: number) => `■ 読み比べるところ　${count}件（直さなくてもかまいません）`,
};

export const report = {
  within: '・',
  nth: (number: number) => `${number}番目`,
  error: 'エラー',
  warning: '確認',
  note: '参考',
  section: (severity: keyof typeof sections, count: number) => sections[severity](count),
  remedy: (text: string) => `→ ${text}`,
  head: (place: string, severity: string, label: string) =>
    label === '' ? `${place} ${severity}` : `${place} ${severity} ［${label}］`,
  labelled: (label: string) => (label === '' ? '' : `［${label}］`),
  summary: (errors: number, warnings: number, files: number) =>
    errors === 0 && warnings === 0
      ? `${files}件のファイルを調べました。問題はありません。`
      : `${files}件のファイルを調べました。直すところが${errors}件、確かめるところが${warnings}件あります。`,
  notes: (count: number) => `ほかに、読み比べるところが${count}件あります（npm run check -- --notes で示します）。`,
  other: (line: number, label: string) => `もう一方の欄は ${line}行目［${label}］`,
  stopped: 'サイトは作りませんでした。前に作ったサイトはそのままです。',
  built: (seconds: string, folder: string) => `サイトを ${folder} に作りました（${seconds}秒）。`,
  failed: 'サイトを作る途中で止まりました。前に作ったサイトはそのままです。',
  noDate: (text: string) => `BUILD_DATE「${text}」は日付として読めません。2026-11-23 の形で書いてください。`,
  noSite: (text: string) =>
    `SEARCH_SITES の「${text}」はアドレスとして読めません。https://example.jp/gyokaku/ の形で、いくつかあるときは空白で区切って書いてください。`,
  badUrl: (text: string) =>
    `SITE_URL「${text}」はアドレスとして読めません。https://example.jp/gyokaku/ の形で書いてください。`,
};
