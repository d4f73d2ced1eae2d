/** What is said of the list of what has been published: PUBLISHED_ADDRESSES, `npm run addresses`, and a build whose site lacks some of it. */
const otherwise =
  '一覧がないまま作ると、なくなったアドレスに気づけません。初めて公開するときや、一覧を使わないときは、PUBLISHED_ADDRESSES に none と書いてください。';

export const publishedWords = {
  badAddress: (address: string) =>
    `PUBLISHED_ADDRESSES「${address}」はアドレスとして読めません。https://example.jp/gyokaku/addresses.txt の形で書いてください。`,
  noFile: (path: string) => `PUBLISHED_ADDRESSES に書いてあるファイル「${path}」がありません。${otherwise}`,
  noList: (name: string) => `「${name}」は、公表したアドレスの一覧（addresses.txt）ではありません。${otherwise}`,
  refused: (address: string, status: number) =>
    `公表したアドレスの一覧（${address}）を受け取れませんでした（応答は ${status}）。今のサイトが開けるかを確かめて、もう一度実行してください。${otherwise}`,
  silent: (address: string) =>
    `公表したアドレスの一覧（${address}）につながりませんでした。通信と、今のサイトが開けるかを確かめて、もう一度実行してください。${otherwise}`,

  lost: (count: number) => `公表したアドレスのうち、${count}件がこのサイトにありません。`,

  usage:
    '使い方：npm run addresses（公表したアドレスの記録を書く）、npm run addresses -- --server nginx または apache（サーバーの設定に加える行を示す）',
  badServer: (name: string) => `「${name}」の設定は作れません。nginx か apache を書いてください。`,
  broken: '内容に直すところがあるので、記録は変えませんでした。',
  written: (file: string, added: number, all: number) =>
    added === 0
      ? `${file} に、新しく記録するアドレスはありません（${all}件）。`
      : `${file} に${added}件のアドレスを書き足しました（合わせて${all}件）。`,
};
