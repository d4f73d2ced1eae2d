import { type BoxHelps, within } from './box-help.ts';
import { budgetBoxes, effectBoxes, taskBoxes } from './of-figures.ts';
import { indicatorBoxes } from './of-indicators.ts';
import { lifeBoxes } from './of-life.ts';
import { reviewBoxes } from './of-reviews.ts';
import { sourceBoxes } from './of-sources.ts';
import { overallBoxes, yearBoxes } from './of-years.ts';

const departmentRules = ['unknown-department', 'abolished-department', 'duplicate-name'] as const;

/** <item>.mdx, between the two lines of `---`. */
export const itemBoxes: BoxHelps = {
  no: {
    write: '調書の番号を、紙と同じに書きます。書かなければ、ファイルの名前が番号になります。',
    example: '1-1',
    rules: ['duplicate-number'],
  },
  title: {
    write: '取組の名前を、紙と同じに書きます。',
    example: '行政手続きのオンライン化',
    rules: ['duplicate-title'],
  },
  summary: {
    write: '市民に何をするのかを伝える一文を、役所の言葉を使わずに書きます。40文字から80文字が目安です。',
    example: '市役所に来なくても、スマートフォンやパソコンからいつでも申請できる手続きを200まで増やします。',
    rules: ['summary-length'],
  },
  category: {
    write: '計画の体系のどこに入るかを、plan.yaml の outline の符号で書きます。二つ目からは再掲になります。',
    example: 'p1-1',
    rules: ['unknown-category'],
  },
  parent: {
    write: '枝番の取組に、もとの取組のファイルの名前を書きます。',
    example: 'dx-01',
    rules: ['unknown-item', 'circle', 'hidden-parent'],
  },
  departments: {
    write: '担当する課を、departments.yaml にある名前で書きます。二つ以上なら一覧にします。',
    example: ['デジタル推進課', '行政経営課'],
    rules: departmentRules,
  },
  'departments.name': { write: '課の名前を書きます。', example: '生涯学習課', rules: departmentRules },
  'departments.role': { write: 'この取組で、その課が何を受け持つかを書きます。', example: '公民館' },
  'departments.*.name': { write: '課の名前を書きます。', example: '生涯学習課', rules: departmentRules },
  'departments.*.role': { write: 'この取組で、その課が何を受け持つかを書きます。', example: '公民館' },
  lead: {
    write: '担当課のうち、中心になる課（紙で●の付く課）を書きます。',
    example: 'デジタル推進課',
    rules: ['lead-not-involved', 'unknown-department'],
  },
  background: {
    write: '今どうなっていて何に困っているのか、これまで何をしてきたかを書きます。段落の間は一行空けます。',
    example: '平日の日中に来庁できないことを「困っている」とした人が、30代・40代で6割を超えた。',
  },
  purpose: {
    write: '何のために取り組み、誰にとって何が良くなるのかを書きます。',
    example: ['仕事や介護で来庁が難しい人が、時間と場所を選ばずに手続きを終えられるようにする。'],
  },
  actions: {
    write: '計画の期間に何をするのかを書きます。',
    example: ['年間の申請件数が50件以上の手続きから順に、電子申請フォームを作る'],
  },
  baseline: {
    write: '計画を始めるときに、どこまでできていたかを書きます。',
    example: 'オンライン申請38手続、利用率5.2％。',
  },
  goal: {
    write: '計画が終わるときに、どうなっているようにするのかを書きます。',
    example: ['申請件数の多い200手続がオンラインで完結している'],
  },
  tasks: {
    write: '工程表の行を、上から順に書きます。',
    example: [{ name: '電子申請フォームの作成', stages: { 2025: '検討', 2026: '実施' } }],
  },
  ...within('tasks.*', taskBoxes),
  indicators: {
    write: '成果をはかる数値を、一つずつ書きます。',
    example: [{ name: 'オンライン申請の利用率', unit: '％', direction: 'up', targets: { 2026: 40 } }],
    rules: ['grade-over-missed-target', 'figure-unlike-indicator'],
  },
  ...within('indicators.*', indicatorBoxes),
  effects: {
    write: '減らせた支出や増やせた収入などを、種別ごとに書きます。',
    example: [{ kind: '歳出削減', planned: { 2025: 2400 }, actual: { 2025: 2610 } }],
  },
  ...within('effects.*', effectBoxes),
  budget: {
    write: '取組にかかる費用を、千円を単位にして書きます。',
    example: { planned: { 2025: 9600 }, actual: { 2025: 9482 } },
  },
  ...within('budget', budgetBoxes),
  years: {
    write: '年度（「2026」）か期間（「2026-2028」、「2027-」）の行を置き、その下に、その年度の欄を字下げして書きます。',
    example: {
      2026: { plan: '33手続を追加し、200手続とする', checks: { h1: { status: '順調', report: '9月末で181手続。' } } },
    },
    rules: ['year-outside-plan', 'year-twice'],
  },
  ...within('years.*', yearBoxes),
  overall: {
    write: '計画の期間を通した評価を書きます。途中の評価も、終わったあとの評価も、ここに書きます。',
    example: { stage: 'interim', grade: 'A', assessment: '3年間で手続きの数は38から167になった。' },
  },
  ...within('overall', overallBoxes),
  reviews: {
    write: '委員会や外部の人、部局長などの評価と意見を書きます。',
    example: [{ by: '汐見市行政改革推進委員会', year: 2025, comment: '使われる手続きに力を入れてほしい。' }],
  },
  ...within('reviews.*', reviewBoxes),
  tags: {
    write: 'SDGs や取組手法など、市が付けている分類を「分類の名前: [言葉, 言葉]」の形で書きます。',
    example: { 取組手法: ['デジタル化', '業務の見直し'] },
  },
  ...lifeBoxes,
  sources: {
    write: 'この調書のもとになった資料と、添付するファイルを書きます。',
    example: [{ title: '経営改革プラン2023（本編）', pages: '14-16' }],
  },
  ...within('sources.*', sourceBoxes),
  dueYears: {
    write:
      'この取組だけ、評価や報告を求める年度が計画と違うときに、「grade: 年度」「回の符号: 年度」の形で書きます。書いた年度のほかは「未公表」になりません。',
    example: { grade: ['2026'], h1: [] },
    rules: ['unknown-check'],
  },
  fields: {
    write: 'この計画だけの欄を「符号: 値」の形で書きます。符号は plan.yaml の fields のものです。',
    example: { priority: '最優先' },
    rules: ['unknown-field', 'field-type'],
  },
  answers: {
    write: '「確認」をそのままにする理由を「確認の名前: 理由」の形で書きます。取組のページに載ります。',
    example: { 'grade-over-missed-target': '他の二つの指標が目標を上回ったため。' },
    rules: ['unknown-rule', 'idle-answer'],
  },
  draft: {
    write: 'true と書くと下書きになり、消すまで公表されません。',
    example: true,
    rules: ['hidden-parent'],
  },
  embargo: {
    write: '公表する日を書きます。その日の0時を過ぎてからの公開に載ります。',
    example: '2026-12-01',
    rules: ['hidden-parent'],
  },
};
