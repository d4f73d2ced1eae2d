/** What is said where a disk does not take what is written. */
export const diskWords = {
  full: (place: string) =>
    `ディスクの空きが足りないので、${place} に書けませんでした。要らないファイルを消して空きを作るか、OUT_DIR に空きのある場所を書いて、もう一度実行してください。`,
  tooLarge: (place: string) =>
    `この機械で許される大きさを超えるので、${place} にファイルを書けませんでした。ファイルの大きさの上限（ulimit -f）を、システムの担当者に確かめてください。`,
  closed: (place: string) =>
    `${place} に書き込めません。そこに書き込む権限があるか、読み取り専用でないかを確かめるか、OUT_DIR に別の場所を書いて、もう一度実行してください。`,
  /** As part of a sentence. */
  reasons: { full: 'ディスクの空きが足りません', tooLarge: 'ファイルが大きすぎます', closed: '書き込めません' },
  busy: (place: string) =>
    `${place} を置き換えられませんでした。そのフォルダーやファイルを開いているものを閉じて、もう一度実行してください。`,
};
