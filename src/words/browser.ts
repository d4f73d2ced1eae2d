/** What is said where a browser is needed. */
export const browserWords = {
  none: 'Chromium が見つかりません。Chromium か Google Chrome を入れるか、CHROMIUM_PATH にその場所を書いてください（Debian では「apt-get install chromium fonts-noto-cjk」）。',
  noSuchPath: (path: string) => `CHROMIUM_PATH「${path}」にファイルがありません。Chromium の場所を確かめてください。`,
  cannotStart: (path: string, reason: string) =>
    `Chromium（${path}）を起動できませんでした。入れ直すか、CHROMIUM_PATH に別の Chromium の場所を書いてください（Debian では「apt-get install chromium fonts-noto-cjk」）。\n${reason}`,
  installing: 'Chromium が見つからないため、パッケージから入れています。',
};
