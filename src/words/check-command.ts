/** What `npm run check` says besides its report. */
const severities = {
  error: 'エラー：直すまで公表できません',
  warning: '確認：直すか、理由を answers に書いてください',
  note: '参考：見る人に読み比べてもらうところです',
};

export const checkWords = {
  usage: [
    '使い方：npm run check -- [--format=text|json|github|gitlab|sarif] [--notes]',
    '　　　　npm run check -- --explain 規則の名前（例：npm run check -- --explain unknown-department）',
  ].join('\n'),
  badFormat: (name: string, known: readonly string[]) =>
    `「${name}」という形式はありません。${known.join('・')} から選んでください。`,
  noRule: (name: string, near: string | undefined) =>
    near === undefined
      ? `「${name}」という規則はありません。npm run check -- --explain で一覧を示します。`
      : `「${name}」という規則はありません。「${near}」ではありませんか。`,
  ruleHead: (id: string, title: string) => `${id}　${title}`,
  severity: (of: keyof typeof severities) => severities[of],
  mend: (text: string) => `直し方：${text}`,
  wrong: '直す前',
  right: '直した後',
  example: '書き方の例',
};
