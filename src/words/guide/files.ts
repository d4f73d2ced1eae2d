/** A run of boxes under one heading: from the box named to the one before the next run, in the order of the schema. */
export interface GroupWords {
  from: string;
  title: string;
  lead: string;
}

export interface FileWords {
  title: string;
  /** Where such a file lies. */
  place: string;
  lead: string;
  groups: readonly GroupWords[];
}

/** How the guide divides each kind of file, so that nobody has to read all of it. */
export const guideFiles = {
  item: {
    title: '調書の欄',
    place: 'content/plans/計画/取組.mdx',
    lead: '紙の調書一枚が、一つのファイルです。どの欄も、紙に書くときと同じことを書きます。',
    groups: [
      {
        from: 'no',
        title: '取組の名前と担当課',
        lead: 'どの取組の調書かを示す欄です。計画を作るときに書き、あとはほとんど変わりません。',
      },
      {
        from: 'background',
        title: '計画を作るときに書く欄',
        lead: 'なぜ取り組み、何を、いつまでにするのかを書きます。計画の期間を通して一度だけ書きます。',
      },
      {
        from: 'indicators',
        title: '指標・効果額・事業費',
        lead: '数値の欄です。目標は計画を作るときに、実績は年度が終わるたびに書き足します。',
      },
      {
        from: 'years',
        title: '年度ごとに書く欄',
        lead: '年度のはじめに計画を、年度が終わったら実績を書きます。年度の行の下に、字下げして書きます。',
      },
      {
        from: 'years.*.checks',
        title: '点検の回ごとに書く欄',
        lead: '上半期や四半期など、計画で決めた回ごとに書きます。年度の中の checks の下に、字下げして書きます。',
      },
      {
        from: 'years.*.grade',
        title: '年度の評価に書く欄',
        lead: '年度が終わったら、評価と、その理由、課題、次の年度の取組を書きます。年度の行の下に、字下げして書きます。',
      },
      {
        from: 'overall',
        title: '計画期間の評価',
        lead: '計画の途中や終わりに、期間を通して評価するときに書きます。',
      },
      {
        from: 'reviews',
        title: '外部評価・意見',
        lead: '委員会など、担当課でない人の評価と意見、それへの答えを書きます。',
      },
      {
        from: 'tags',
        title: '分類・つながり・公表の記録',
        lead: '分類、前の計画とのつながり、途中で加わったり終わったりしたこと、公表や訂正の記録を書きます。',
      },
      {
        from: 'fields',
        title: 'この計画だけの欄・公表のしかた',
        lead: '市の様式に独自にある欄、確認事項への回答、公表の時期を書きます。',
      },
    ],
  },
  plan: {
    title: '計画の設定（plan.yaml）',
    place: 'content/plans/計画/plan.yaml',
    lead: '計画ごとに一つあり、年度、体系、点検の回、評価の段階、欄の名前を決めます。計画を作るときに、行政改革の担当が書きます。',
    groups: [
      { from: 'name', title: '計画の名前と期間', lead: 'どの計画かを示す欄です。' },
      { from: 'levels', title: '計画の体系', lead: '柱や大項目など、取組を分けて並べる段です。' },
      {
        from: 'checks',
        title: '点検の回と評価の段階',
        lead: '一年に何度点検するか、どういう言葉で評価するかを決めます。',
      },
      {
        from: 'effect',
        title: '効果額と計画全体の指標',
        lead: '計画として合計する金額と、計画全体の成果をはかる数値です。',
      },
      {
        from: 'fields',
        title: '市の様式だけの欄・欄の名前',
        lead: '市の様式に合わせて、欄を増やしたり、名前を変えたりします。',
      },
      {
        from: 'reviews',
        title: '計画全体への意見・資料・状態',
        lead: '計画についての意見ともとになった資料、計画が続いているかどうかです。',
      },
    ],
  },
  site: {
    title: 'サイトの設定（site.yaml）',
    place: 'content/site.yaml',
    lead: 'サイトに一つあり、市の名前、サイトの名前、問い合わせ先、利用条件を書きます。',
    groups: [{ from: 'title', title: 'サイトの欄', lead: 'どのページにも出るものと、トップページに出るものです。' }],
  },
  departments: {
    title: '課の一覧（departments.yaml）',
    place: 'content/departments.yaml',
    lead: '調書に書ける課の一覧です。課が変わったときは、古い課を消さずに、終わりの年度と引き継いだ課を書きます。',
    groups: [{ from: '*.name', title: '課の欄', lead: '一つの課につき一まとまりを書きます。' }],
  },
  glossary: {
    title: '用語の説明（glossary.yaml）',
    place: 'content/glossary.yaml',
    lead: '市民に分かりにくい言葉の説明です。取組のページに、その言葉が出てきたところで載ります。',
    groups: [{ from: '*.term', title: '用語の欄', lead: '一つの用語につき一まとまりを書きます。' }],
  },
  redirects: {
    title: 'アドレスの移り先（redirects.yaml）',
    place: 'content/redirects.yaml',
    lead: '公表したページのアドレスが変わったり、ページがなくなったりしたときに、前のアドレスと移り先を書きます。前のアドレスを開いた人を、移り先へ案内します。',
    groups: [{ from: '*.from', title: '移り先の欄', lead: '一つのアドレスにつき一まとまりを書きます。' }],
  },
} satisfies Record<string, FileWords>;

/** The pages of the boxes, and the files on each. The first one stands at the top of them. */
export const guidePages = [
  {
    page: undefined,
    title: '調書の欄の書き方',
    kinds: ['item'],
    description: '取組の調書の欄ごとに、書くこと、例、確かめることを示します。',
  },
  {
    page: 'plan',
    title: '計画の設定の書き方',
    kinds: ['plan'],
    description: '計画の設定（plan.yaml）の欄ごとに、書くこと、例、確かめることを示します。',
  },
  {
    page: 'settings',
    title: 'サイトの設定・課・用語・移り先の書き方',
    kinds: ['site', 'departments', 'glossary', 'redirects'],
    description: 'サイトの設定、課の一覧、用語の説明、アドレスの移り先の欄ごとに、書くことと例を示します。',
  },
] as const;
