export const progressWords = {
  reading: '調書を読んでいます',
  indexing: '検索の索引を作っています（計画）',
  joining: '部分を一つにしています（ファイル）',
  writingWorkbooks: 'Excelのファイルを作っています',
  copying: 'ファイルを写しています',
  readingWorkbooks: 'Excelのファイルを読んでいます',
  /** 「カードを描いています：240 / 1,000」 */
  line: (label: string, done: number, total: number) => `${label}：${grouped(done)} / ${grouped(total)}`,
};

function grouped(count: number): string {
  return count.toLocaleString('ja-JP');
}
