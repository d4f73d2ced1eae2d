/** What `npm run links` says. */
const reasons = {
  name: 'サイトの名前が見つかりません',
  refused: 'サイトにつながりません',
  slow: '時間内に返事がありません',
  certificate: 'サイトの証明書を確かめられません',
  circle: '転送が繰り返されます',
  within: '庁内のネットワークへ転送されます',
  broken: '返事を読めません',
};

export type Reason = keyof typeof reasons;

export const linksWords = {
  usage: '使い方：npm run links -- [--pause 秒]（同じサイトに続けて尋ねる間隔。書かなければ1秒）',
  asking: (count: number, hosts: number) => `${hosts}か所のサイトに、${count}件のリンク先を尋ねています。`,
  none: 'ほかのサイトへのリンクはありません。',
  unread: (count: number) =>
    `読めないファイルが${count}件あり、その中のリンクは尋ねていません。「npm run check」で確かめてください。`,
  gone: (count: number) => `■ なくなったリンク先　${count}件（直してください）`,
  goneRemedy: 'いまのアドレスを探すか、資料を files/ に置くか、リンクを消してください。',
  moved: (count: number) => `■ 移ったリンク先　${count}件（新しいアドレスに直してください）`,
  movedTo: (url: string) => `新しいアドレス：${url}`,
  sent: (count: number) => `■ 一時的に転送されるリンク先　${count}件（そのままでかまいません）`,
  sentTo: (url: string) => `転送先：${url}`,
  unreached: (count: number) => `■ 確かめられなかったリンク先　${count}件（なくなったとは限りません）`,
  unreachedRemedy: '日を改めて、ブラウザーで開けるかを確かめてください。',
  reasons,
  status: (status: number) => `返事の番号 ${status}`,
  summary: (asked: number, gone: number, moved: number, unreached: number) =>
    `${asked}件のリンク先を尋ねました。なくなったもの${gone}件、移ったもの${moved}件、確かめられなかったもの${unreached}件。`,
} as const;
