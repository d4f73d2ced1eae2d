import type { RuleHelp } from './rule-help.ts';

/** Rules for what files name in each other. */
export const helpAcrossFiles = {
  'unknown-department': {
    title: '課の一覧にない課',
    why: '課の名前が一文字でも違うと、課のページにこの取組が載りません。',
    mend: 'departments.yaml にある名前を書いてください。新しい課なら、先に departments.yaml に加えます。',
    wrong: 'departments: [行政経営科]',
    right: 'departments: [行政経営課]',
  },
  'lead-not-involved': {
    title: '主担当課が担当課の中にない',
    why: '主担当課（●の付く課）は、担当課のうちの一つです。',
    mend: 'departments にも書くか、lead を直してください。',
  },
  'unknown-category': {
    title: '体系にない符号',
    why: '取組は、plan.yaml の体系（outline）のどこかに属します。',
    mend: 'outline の id のどれかを書いてください。',
  },
  'unknown-grade': {
    title: '計画にない評価',
    why: '評価は、plan.yaml の評価の段階（grades など）にあるものだけです。全角と半角も区別します。',
    mend: '示された段階から選んでください。',
    wrong: 'grade: Ａ',
    right: 'grade: A',
  },
  'unknown-status': {
    title: '計画にない状況',
    why: '点検の状況は、plan.yaml の選択肢（statuses）にあるものだけです。',
    mend: '示された選択肢から選んでください。',
    wrong: 'status: 予定どおり進捗',
    right: 'status: 予定通り進捗',
  },
  'unknown-scale': {
    title: '計画にない評価の段階',
    why: 'marks と外部評価の scale は、plan.yaml の scales にある符号で書きます。',
    mend: '符号を直すか、plan.yaml の scales に加えてください。',
  },
  'sign-without-word': {
    title: '言葉のない記号',
    why: '◎や○などの記号だけでは、画面を聞いて読む人に伝わらず、見る人によって受け取り方も違います。サイトでは、記号にかならず言葉を添えます。',
    mend: 'その段階の label に、短い言葉を書いてください。',
    wrong: 'grades: [{code: ○, tone: good}]',
    right: 'grades: [{code: ○, label: 達成, tone: good}]',
  },
  'early-due': {
    title: '対象の月より前の期限',
    why: '報告の期限が、その回の対象の月が終わる前の日です。四半期や下半期では、翌年度の日のつもりで書いた月日に「+1 」が抜けがちです。期限は、対象の月の終わりまで来ないものとして扱います。',
    mend: '翌年度の日なら、月日の前に「+1 」を付けてください。',
    wrong: 'checks: [{id: q4, label: 第4四半期, months: 1～3月, due: "05-31"}]',
    right: 'checks: [{id: q4, label: 第4四半期, months: 1～3月, due: "+1 05-31"}]',
  },
  'unknown-check': {
    title: '計画にない点検の回',
    why: '点検の回は、plan.yaml の checks にある符号（h1 など）で書きます。',
    mend: '符号を直すか、plan.yaml の checks に加えてください。',
  },
  'unknown-field': {
    title: '計画にない市独自の欄',
    why: '市独自の欄は、plan.yaml の fields に決めた場所（取組、年度、点検、計画期間）にだけ書けます。',
    mend: '符号と場所を確かめるか、plan.yaml の fields に加えてください。',
  },
  'field-type': {
    title: '市独自の欄に合わない値',
    why: 'plan.yaml の fields で、文章・選択肢・数値・日付のどれを書く欄かを決めています。',
    mend: '示された書き方に合わせてください。',
  },
  'year-outside-plan': {
    title: '計画の年度の外',
    why: '年度ごとの記録は、計画の年度だけに書けます。指標などの数値は、前後15年まで書けます。',
    mend: '年度の打ち間違いを直すか、plan.yaml の years を確かめてください。',
  },
  'unknown-item': {
    title: 'ない取組への参照',
    why: '継続元・統合先・親の取組は、実際にあるファイルを指します。',
    mend: '「計画/取組」（親は取組だけ）の形で、ファイルの名前を書いてください。',
    wrong: 'continues: [第2次プランの10番]',
    right: 'continues: [2015/10]',
  },
  circle: {
    title: 'ひと回りして自分に戻るつながり',
    why: '継続元や親をたどると、同じ取組に戻ります。どちらが先か決まりません。',
    mend: 'つながりの向きを確かめ、どれか一つを消してください。',
  },
  'department-circle': {
    title: 'ひと回りして自分に戻る課の引き継ぎ',
    why: '課の引き継ぎ（successors）をたどると、同じ課に戻ります。',
    mend: 'successors には、その課の仕事を引き継いだ新しい課だけを書いてください。',
  },
  'duplicate-department': {
    title: '課が二度ある',
    why: '同じ名前の課が、課の一覧に二度書かれています。',
    mend: '一つにまとめてください。',
  },
  'duplicate-address': {
    title: '課のページのアドレスが同じ',
    why: '空白や記号だけが違う二つの課は、同じアドレスのページになってしまいます。',
    mend: 'ほかにも違いがある名前にしてください。',
  },
  'redirect-twice': {
    title: '前のアドレスが二度ある',
    why: '同じ前のアドレス（from）に移り先が二つあると、どちらへ案内するか決まりません。',
    mend: '移り先（to）の正しい方を残し、もう一方を消してください。',
  },
  'redirect-over-page': {
    title: '今あるページを前のアドレスに書いている',
    why: '前のアドレス（from）には、今はもうないページやファイルのアドレスを書きます。今あるページを書くと、そのページを読めなくなります。',
    mend: 'from のアドレスを確かめるか、この移り先を消してください。',
  },
  'redirect-to-nowhere': {
    title: '移り先がない',
    why: '移り先（to）のページやファイルがないと、前のアドレスを開いた人が何も読めません。',
    mend: '今あるページのアドレスを書いてください。',
    wrong: 'to: /plans/2023/dx-1/',
    right: 'to: /plans/2023/dx-01/',
  },
  'redirect-circle': {
    title: 'ひと回りして自分に戻る移り先',
    why: '移り先をたどると、前のアドレスに戻ります。開いた人がどこにも着きません。',
    mend: '今あるページを移り先（to）に書いてください。',
  },
  'vanished-address': {
    title: '公表したアドレスがなくなる',
    why: '公表したアドレスは、報道や議会の資料に引用されています。ページを消したり、ファイルの名前を変えたりすると、そこから開けなくなります。',
    mend: 'redirects.yaml に、前のアドレス（from）と移り先（to）を書いてください。間違って消したのなら、元に戻してください。',
    right: '- {from: /plans/2023/dx-9/, to: /plans/2023/dx-09/}',
  },
  'duplicate-id': {
    title: '符号が二度ある',
    why: 'plan.yaml の体系、点検の回、評価の段階、市独自の欄の符号は、それぞれ一つずつ違うものにします。',
    mend: '片方の符号を変えてください。年度で言い方が変わった段階は、from・to で分けます。',
  },
  'duplicate-name': {
    title: '名前が二度ある',
    why: '同じ用語、同じ担当課、同じ名前の指標が二度書かれています。用語は、全角と半角や空白だけの違いなら同じものと見ます。',
    mend: '一つにまとめるか、片方を消してください。',
  },
  'duplicate-number': {
    title: '番号が二度ある',
    why: '同じ計画に、同じ番号の取組が二つあります。番号で引用する人が困ります。',
    mend: 'どちらかの番号（no）を変えてください。',
  },
  'outline-depth': {
    title: '体系が深すぎる',
    why: '体系（outline）が、段の名前（levels）の数より深くなっています。',
    mend: 'levels に段の名前を加えるか、outline を浅くしてください。',
  },
  'reserved-name': {
    title: '使えないファイル名',
    why: 'その名前の取組のアドレスが、計画のほかのページと同じになります。',
    mend: 'ファイルの名前を変えてください。',
  },
  'unknown-rule': {
    title: 'ない確認事項への回答',
    why: 'answers に書く名前が違うと、回答しても「確認」は消えません。',
    mend: '「確認」の文にある名前を書いてください。',
  },
  'missing-attachment': {
    title: '添付ファイルがない',
    why: '調書に書かれたファイルがないと、公開ページのリンクが切れます。',
    mend: '計画のフォルダーの下の files/ に置くか、名前を直してください。',
  },
} satisfies Record<string, RuleHelp>;
