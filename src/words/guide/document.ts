/** What only the guide in docs/ says. */
export const guideDocument = {
  made: '<!-- このファイルは npm run forms が作ります。直すときは src/words/ を直してください。 -->',
  lead: '調書を書く市の職員のための手引きです。公開サイトの `/guide/` にも同じものがあり、そこには計画ごとの欄の名前と期限も載っています。',
  more: (doc: string, title: string) => `詳しい説明：[${title}](${doc})`,
  rules: '確かめること',
  rulesLead:
    '`npm run check` と、提案したときの確認が見る決まりです。欄ごとの形（日付、数値など）のほかに、欄やファイルをまたいで見ます。',
  why: (text: string) => `わけ：${text}`,
  mend: (text: string) => `直し方：${text}`,
  name: (id: string) => `名前：\`${id}\``,
  required: '（必須）',
  separator: '、',
  choice: (word: string, meaning: string) => `\`${word}\`（${meaning}）`,
  item: (label: string, content: string) => `- ${label}：${content}`,
  same: (link: string, names: string) => `中の欄は${link}と同じです：${names}。`,
  quoted: (label: string) => `「${label}」`,
};
