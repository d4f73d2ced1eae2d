/** The pictures of the steps: file names below src/views/guide/pictures/, without their ending. */
export const guidePictures = {
  'excel-sheet': {
    alt: 'Excel で開いた調書。名前、担当課、現状と課題、年度ごとの計画と実績の欄が、紙と同じ順に並ぶ。',
    caption: 'Excel の調書。白い欄に書きます。',
  },
  'edit-list': {
    alt: '編集画面。左に計画の名前、右にその計画の取組が番号順に並ぶ。',
    caption: '編集画面の取組の一覧。取組を選ぶと、調書が開きます。',
  },
  'edit-sheet': {
    alt: '編集画面で開いた調書。紙の調書と同じ順に欄が並び、右上に保存のボタンがある。',
    caption: '編集画面の調書。書いたら、右上の「保存」を押します。',
  },
  check: {
    alt: 'npm run check の画面。直すところが、ファイルの名前、行、欄の名前、直し方と一緒に並ぶ。',
    caption: '直すところと確かめるところが、直し方と一緒に出ます。',
  },
  'edit-workflow': {
    alt: '編集画面のワークフロー。保存した調書が、下書き、レビュー中、公開可の列に並ぶ。',
    caption: '保存した調書は、公開されるまで、ここに並びます。',
  },
  review: {
    alt: '確認ページ。変わる調書の一覧と、欄ごとの前と後が並び、文字の変わるところに印が付いている。',
    caption: '確認ページ。公開サイトの変わるところだけが並びます。',
  },
  'public-page': {
    alt: '公開された取組のページ。取組の名前、担当課、年度ごとの評価が並ぶ。',
    caption: '公開された取組のページ。',
  },
  'sheet-print': {
    alt: '印刷用の調書。紙の調書と同じ欄が、A4の縦に並ぶ。',
    caption: '印刷用の調書。紙で要るときは、ここから印刷します。',
  },
} as const;

export type PictureName = keyof typeof guidePictures;
export const pictureNames = Object.keys(guidePictures) as PictureName[];
