export const progressWords = {
  /** 「カードを描いています：240 / 1,000」 */
  line: (label: string, done: number, total: number) => `${label}：${grouped(done)} / ${grouped(total)}`,
};

function grouped(count: number): string {
  return count.toLocaleString('ja-JP');
}
