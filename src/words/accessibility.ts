/** The page that says how accessible the site is meant to be, and what was found. */
export const accessibilityWords = {
  title: 'ウェブアクセシビリティ',
  description: '誰もが使えるサイトにするための目標と、全ページの検査の結果をお知らせします。',
  lead: '誰もが同じように読めて、探せて、印刷できるサイトにするための目標と、確かめた結果をお知らせします。',
  goal: '目標',
  goalText:
    '日本産業規格 JIS X 8341-3:2016 のレベルAAと、国際的な指針 WCAG 2.2 のレベルAAを満たすことを目標にしています。対象は、一部の見本ではなく、このサイトのすべてのページです。',
  goalClaim:
    '機械が判断できるのは、その一部です。「達成基準ごとの検査」の表にある「人が確かめること」を確かめ終わるまで、規格に「準拠」しているとは表示しません。',
  results: '検査の結果',
  notExamined: 'このサイトの元になったデータでは、まだ検査をしていません。',
  examinedAll: (built: number) => `このサイトのすべてのページ（${number(built)}ページ）を機械で検査しました。`,
  found: (faults: number) =>
    faults === 0
      ? '機械が見つけられる問題は、ありませんでした。'
      : `機械が見つけた問題は、${number(faults)}件です。「分かっている問題」にあります。`,
  leftOut: (addresses: string) => `次のページは、職員だけが使うため、検査に入れていません：${addresses}`,
  tools: (axe: string, browser: string) => `検査の道具：axe-core ${axe}、Chromium ${browser}`,
  report: '検査の記録（JSON）',
  how: '機械の検査で調べること',
  howLead: '検査では、すべてのページをブラウザーで開き、次のことを調べます。',
  looks:
    '幅375ピクセルの画面（スマートフォン）と1280ピクセルの画面（パソコン）で、ページの組み立て、名前、押すところの大きさなどの決まり（axe）。',
  own: {
    contrast:
      'グラフの中も含めて、すべての文字が背景から十分に見分けられること。どちらの幅でも、明るい配色と暗い配色の両方で調べます。',
    forced: '使う人が決めた配色（強制カラー）でも、すべての文字が見えること。',
    reflow: '画面を4倍に拡大しても、横に動かさずに読めること（表は、表の中だけで動きます）。',
    spacing: '文字、行、段落の間隔を広げても、文字が切れないこと。',
    focus: 'キーボードで行けるところすべてに移れて、そこに枠が付くこと。',
    covered: '移った先が、ほかのものに隠れないこと。',
    motion: 'ひとりでに動くものがないこと。動きを減らす設定では、何も動かないこと。',
    media: '音声と映像がないこと。',
    forms: '申し込み、支払い、ログインのような、送る操作がないこと。',
    title: 'どのページにも、ほかと違う題名があること。',
    errors: 'プログラムの誤りや、読み込めないものがないこと。',
    hosts: 'ほかのサイトに、何も問い合わせないこと。',
    shift: '読み込みの途中で、読んでいるところがずれないこと。',
  },
  table: '達成基準ごとの検査',
  tableLead:
    'WCAG 2.2 のレベルAとAAの達成基準です。★は、JIS X 8341-3:2016 にもある基準です（4.1.1 は JIS だけにあります）。',
  criterion: '達成基準',
  byMachine: '機械の検査',
  byPerson: '人が確かめること',
  jis: '★',
  jisSaid: 'JISにもある基準',
  level: (level: string) => `レベル${level}`,
  none: 'なし',
  pages: (count: number) => `${number(count)}ページを検査`,
  some: (count: number) => `当てはまるところのある${number(count)}ページを検査`,
  absent: (count: number) => `当てはまるものがないことを、${number(count)}ページで確認`,
  notByMachine: '機械では調べていません',
  faultsOn: (count: number) => `${number(count)}ページに問題`,
  unsure: '機械が決められなかったところ',
  unsureLead: '機械が「人が見て決めるところ」としたものです。間違いとは限りません。',
  onPages: (count: number) => `（${number(count)}ページ）`,
  known: '分かっている問題',
  noneKnown: '機械の検査で見つかった問題はありません。',
  files: 'PDFと、市が付けた添付ファイルは、この検査に入っていません。調書のPDFと同じ内容は、取組のページで読めます。',
  more: (count: number) => `ほか${number(count)}件は、検査の記録にあります。`,
  fault: (rule: string, where: string) => `${rule}：${where}`,
  people: '人が確かめたこと',
  contact: 'お困りのときは',
  contactText: '読めないところ、使えないところがありましたら、お知らせください。別の形でお渡しすることもできます。',
  examining: 'ページのアクセシビリティを検査しています',
  unsettled: 'アクセシビリティの検査の結果が、調べるたびに変わりました。サイトは作りませんでした。',
  /** What the command says. */
  clean: (pages: number) => `アクセシビリティ：${number(pages)}ページすべてを検査し、問題は見つかりませんでした。`,
  faulty: (pages: number, faults: number) =>
    `アクセシビリティ：${number(pages)}ページすべてを検査し、${number(faults)}件の問題が見つかりました。/accessibility/ に載ります。`,
};

function number(count: number): string {
  return count.toLocaleString('ja-JP');
}
