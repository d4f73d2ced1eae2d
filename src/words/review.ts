/** What `npm run review` says. */
export const reviewWords = {
  usage:
    '使い方：npm run review -- --base 比べる相手 [--out ファイル] [--summary ファイル]（例：npm run review -- --base origin/main）',
  noBase: '比べる相手を --base に書いてください。',
  noGit: 'git が見つかりません。インストールしてから、もう一度実行してください。',
  noRepository: (dir: string) =>
    `${dir} は、変更の記録（git）の中にありません。記録のあるフォルダーで実行するか、CONTENT_DIR を確かめてください。`,
  noContent: (dir: string) => `内容のフォルダー ${dir} が見つかりません。CONTENT_DIR に書いた名前を確かめてください。`,
  noSuchBase: (base: string, near: string | undefined) =>
    near === undefined
      ? `比べる相手「${base}」が、変更の記録の中に見つかりません。`
      : `比べる相手「${base}」が、変更の記録の中に見つかりません。「${near}」ではありませんか。`,
  shallowBase: (base: string) =>
    `比べる相手「${base}」が見つかりません。手元の変更の記録が途中までしかないためかもしれません。「git fetch --unshallow」で記録をそろえてから、もう一度実行してください。`,
  remarks: {
    shallow:
      '手元の変更の記録が途中までしかないため、枝分かれしたところを確かめられません。比べる相手の今の内容と比べました。相手の側だけで変わったことも、変更として出ることがあります。',
    unrelated:
      '比べる相手と共通の記録がないため、相手の今の内容と比べました。相手の側だけで変わったことも、変更として出ることがあります。',
    newFolder: '比べる相手には、この内容のフォルダーがありません。すべてを新しいものとして示します。',
    unsaved: '手元で書きかけの、まだ登録していない内容も含みます。',
  },
  done: (file: string, seconds: string) =>
    `確認のページを ${file} に作りました（${seconds}秒）。ブラウザーで開いてください。`,
  counts: ({ changed, added, removed, errors, warnings }: Record<string, number>) =>
    `内容が変わる調書${changed}件、新しい調書${added}件、なくなる調書${removed}件。直すところ${errors}件、確かめるところ${warnings}件。`,
  failed: '確認のページを作れませんでした。',
  cannotWrite: (file: string) =>
    `${file} に書き込めません。同じ名前のフォルダーがないか、書き込みの権限があるかを確かめてください。`,
};
