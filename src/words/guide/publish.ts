import type { PictureName } from './pictures.ts';

/** A step from the empty box to the public page. Text uses the marks of cells. */
export interface Step {
  id: string;
  title: string;
  text: string;
  /** Ways of doing it, of which one is enough. */
  ways?: readonly Way[];
  commands?: readonly Command[];
  pictures?: readonly PictureName[];
  more?: More;
}

export interface Way {
  title: string;
  text: string;
  commands?: readonly Command[];
  pictures?: readonly PictureName[];
  more?: More;
}

export interface Command {
  run: string;
  does: string;
}

/** A document of docs/ that tells more. */
export interface More {
  doc: string;
  title: string;
}

const excel: More = { doc: 'excel.md', title: '調書を Excel で書く' };
const editing: More = { doc: 'editing-page.md', title: '調書を画面で書く' };
const publishing: More = { doc: 'publish.md', title: '公表のしかた' };

export const publishWords = {
  title: '公表までの手順',
  description: '調書を書いてから公開サイトに載るまでを、順に説明します。',
  lead: '調書を書いてから公開サイトに載るまでの手順です。途中で間違えても、取り込むまでは公開サイトは変わりません。',
  more: '詳しい説明：',
  moreOnDisk: (doc: string, title: string) => `「${title}」（docs/${doc}）`,
  step: (number: number, title: string) => `${number}. ${title}`,
  contents: '手順の一覧',
};

export const publishSteps: readonly Step[] = [
  {
    id: 'prepare',
    title: '書く欄を用意する',
    text: '新しい取組なら調書のファイルを、新しい年度や点検の回なら空の欄を用意します。行政改革の担当が、まとめてしておくこともできます。もう書いてあるところは変わりません。',
    commands: [
      { run: 'npm run new -- 2023 dx-06', does: '新しい調書を、質問に答えながら作る' },
      { run: 'npm run round -- 2023 2026 plan', does: 'その計画の調書すべてに、年度の計画の空の欄を加える' },
      { run: 'npm run round -- 2023 2026 h1', does: 'その計画の調書すべてに、この回の空の欄を加える' },
    ],
  },
  {
    id: 'write',
    title: '書く',
    text: '三つの書き方があります。どれで書いても同じファイルになるので、課ごとに違っていてもかまいません。',
    ways: [
      {
        title: 'Excel で書く',
        text: '調書を Excel に書き出し、白い欄に書いて、取り込みます。計画の一回分を一つの表にして、各課に配ることもできます。直すところが一つでもあれば、取り込まずに、セルの番地と直し方を示します。',
        commands: [
          { run: 'npm run excel -- export --item 2023/dx-01 --out 調書', does: '取組一つを書き出す' },
          { run: 'npm run excel -- export --plan 2023 --round 2026/h1 --out 調書', does: '計画の一回分を書き出す' },
          { run: 'npm run excel -- import 調書/2023-dx-01.xlsx', does: '書いたものを取り込む' },
        ],
        pictures: ['excel-sheet'],
        more: excel,
      },
      {
        title: '編集画面で書く',
        text: '編集画面が用意してあれば、ブラウザーで書けます。アドレスは、行政改革の担当に聞いてください。計画と取組を選ぶと、欄が紙の調書と同じ順に並びます。書いたら、右上の「保存」を押します。保存しただけでは公開されません。',
        pictures: ['edit-list', 'edit-sheet'],
        more: editing,
      },
      {
        title: 'ファイルに書く',
        text: '取組のファイルをエディターで開くか、GitHub・GitLab の画面で開いて鉛筆の印を押し、欄の名前の後ろに書きます。',
      },
    ],
  },
  {
    id: 'check',
    title: '確かめる',
    text: '「エラー」は、直すまで公表できません。「確認」は、直すか、そのままでよい理由を書きます。手元にファイルがないときは、次の提案をすると、機械が同じことを確かめます。',
    commands: [
      { run: 'npm run check', does: '直すところをすべて示す' },
      { run: 'npm run check -- --explain grade-over-missed-target', does: '一つの決まりの理由と直し方を読む' },
      { run: 'npm start', does: '公表したときと同じ画面を、手元で見る' },
    ],
    pictures: ['check'],
  },
  {
    id: 'propose',
    title: '提案する',
    text: '書いたものを GitHub か GitLab で提案します。編集画面では、保存すると提案が下書きでできます。できあがったら「レビューを依頼」を押します。GitHub・GitLab の画面でファイルを直したときは「Propose changes」または「Commit changes」を押し、新しいブランチを選びます。手元のファイルは、git で送るか、GitHub の「Add file」→「Upload files」で、元と同じフォルダーに置きます。',
    pictures: ['edit-workflow'],
    more: editing,
  },
  {
    id: 'review',
    title: '確認ページで見る',
    text: '提案して数分待つと、確認ページができます。公開サイトがどう変わるかを、欄ごとの前と後、印刷される調書、評価の件数で示します。書いた人も承認する人も、ここで確かめます。手元で作ることもできます。',
    commands: [{ run: 'npm run review -- --base origin/main', does: '確認ページ（review.html）を作る' }],
    pictures: ['review'],
    more: publishing,
  },
  {
    id: 'preview',
    title: 'サイトの写しで見る',
    text: '直すところがなければ、公開したときのサイトの写しもできます。zip を「すべて展開」してから、中の index.html を開きます。写しでは、検索としぼり込みは動きません。',
    more: publishing,
  },
  {
    id: 'merge',
    title: '取り込んで公開する',
    text: '承認する人が「Merge」（編集画面では「公開」）を押すと、10分ほどで公開サイトが新しくなります。決めた日から公表するときは、前もって「embargo」にその日を書いておきます。',
    more: publishing,
  },
  {
    id: 'after',
    title: '公開されたページを見る',
    text: '取組のページと、印刷用の調書を開いて確かめます。間違いに気づいたら、直してもう一度提案します。公表したことを後から直すときは、「history」に前の内容と理由を残します。公開をやめて元に戻すときは、取り込んだ提案で「Revert」を押し、できた提案を取り込みます。',
    pictures: ['public-page', 'sheet-print'],
  },
];
