/** What the checks across files say. `[what is wrong, what to write instead]` */
const list = (names: readonly string[]) => names.map((name) => `「${name}」`).join('・');
const or = (near: string | undefined, otherwise: string) =>
  near === undefined ? otherwise : `「${near}」ではありませんか。`;
const oneOf = (names: readonly string[], nothing: string) =>
  names.length === 0
    ? nothing
    : names.length > 12
      ? `${list(names.slice(0, 12))} などから選んでください。`
      : `${list(names)} から選んでください。`;

/** A question may have its answer. */
const orAnswer = (remedy: string, rule: string) =>
  `${remedy}このままでよければ、理由を answers に「${rule}: 理由」と書いてください。`;

const unitHomes = {
  box: ' unit に書いてある',
  plan: ' plan.yaml に書いてある',
  format: '決まっている',
};

const fieldHomes = {
  item: { name: '取組の欄', place: '調書のいちばん外側' },
  year: { name: '年度の欄', place: 'years の年度の下' },
  check: { name: '点検の回の欄', place: 'checks の点検の回の下' },
  overall: { name: '計画期間の評価の欄', place: 'overall の下' },
};

export const checks = {
  unknownDepartment: (name: string, near: string | undefined) =>
    [
      `「${name}」は、課の一覧（departments.yaml）にありません。`,
      or(near, '課の名前を確かめるか、departments.yaml に加えてください。'),
    ] as const,
  joinedDepartments: (name: string, offices: readonly string[]) =>
    [
      `「${name}」は、課の一覧（departments.yaml）にありません。`,
      `課を分けて「[${offices.join(', ')}]」と書いてください。`,
    ] as const,
  unknownSuccessor: (name: string, near: string | undefined) =>
    [
      `引き継いだ課「${name}」は、課の一覧にありません。`,
      or(near, '課の名前を確かめるか、一覧に加えてください。'),
    ] as const,
  reservedName: (slug: string) =>
    [
      `「${slug}.mdx」という名前の取組は置けません。アドレスが、計画の調書集のページと同じになります。`,
      'ファイルの名前を変えてください。',
    ] as const,
  duplicateDepartment: (name: string) => [`課「${name}」が二度書かれています。`, '一つにまとめてください。'] as const,
  sameAddress: (name: string) =>
    [
      `課「${name}」のページのアドレスが、別の課と同じになります。`,
      '空白や記号のほかにも違いがある名前にしてください。',
    ] as const,
  departmentCircle: (name: string) =>
    [
      `課「${name}」の引き継ぎが、ひと回りして自分に戻ります。`,
      '引き継いだ課（successors）の向きを確かめてください。',
    ] as const,
  leadNotInvolved: (name: string, near: string | undefined) =>
    [
      `主担当課「${name}」が、担当課（departments）の中にありません。`,
      or(near, '担当課にも書くか、主担当課を担当課の中から選んでください。'),
    ] as const,
  unknownCategory: (id: string, near: string | undefined, known: readonly string[]) =>
    [
      `体系の符号「${id}」は、この計画（plan.yaml の outline）にありません。`,
      or(near, oneOf(known, 'plan.yaml の outline に体系を書いてください。')),
    ] as const,
  unknownGrade: (code: string, near: string | undefined, known: readonly string[]) =>
    [
      `評価「${code}」は、この計画の段階にありません。`,
      or(near, oneOf(known, 'plan.yaml に評価の段階（grades）を書いてください。')),
    ] as const,
  unknownStatus: (code: string, near: string | undefined, known: readonly string[]) =>
    [
      `状況「${code}」は、この計画の選択肢にありません。`,
      or(near, oneOf(known, 'plan.yaml に状況の選択肢（statuses）を書いてください。')),
    ] as const,
  unknownScale: (id: string, near: string | undefined, known: readonly string[]) =>
    [
      `評価の段階「${id}」は、この計画（plan.yaml の scales）にありません。`,
      or(near, oneOf(known, 'plan.yaml の scales に書いてください。')),
    ] as const,
  unknownCheck: (id: string, near: string | undefined, known: readonly string[]) =>
    [
      `点検の回「${id}」は、この計画（plan.yaml の checks）にありません。`,
      or(near, oneOf(known, 'この計画に点検の回はないので、消してください。')),
    ] as const,
  unknownField: (id: string, near: string | undefined, known: readonly string[]) =>
    [
      `欄「${id}」は、この計画（plan.yaml の fields）のこの場所にありません。`,
      or(near, oneOf(known, 'plan.yaml の fields に欄を加えるか、消してください。')),
    ] as const,
  fieldElsewhere: (id: string, on: keyof typeof fieldHomes) =>
    [`欄「${id}」は、${fieldHomes[on].name}です。`, `${fieldHomes[on].place}の fields に書いてください。`] as const,
  fieldChoice: (choices: readonly string[], near: string | undefined) => or(near, oneOf(choices, '')),
  yearOutsidePlan: (key: string, from: number, to: number) =>
    [
      `「${key}」は、この計画の年度（${from}年度から${to}年度まで）の外です。`,
      `${from} から ${to} までの年度を書くか、plan.yaml の years を確かめてください。`,
    ] as const,
  sinceBefore: (year: string, from: number) =>
    [
      `「${year}」は、計画が始まる${from}年度より前です。「追加」（since）は、計画の途中で加わった年度を書く欄です。`,
      '計画より前から続く取組なら since を消し、始まった年を background などの文章に書いてください。',
    ] as const,
  yearFarAway: (key: string, from: number, to: number) =>
    [
      `「${key}」は、この計画の年度（${from}年度から${to}年度まで）から離れすぎています。`,
      '年度の打ち間違いがないか確かめてください。',
    ] as const,
  unknownItem: (id: string, near: string | undefined) =>
    [
      `「${id}」という取組はありません。`,
      or(near, '「計画/取組」の形で、実際にあるファイルの名前を書いてください。'),
    ] as const,
  unknownParent: (id: string, near: string | undefined) =>
    [
      `親の取組「${id}」は、この計画にありません。`,
      or(near, '同じ計画の取組のファイル名（拡張子なし）を書いてください。'),
    ] as const,
  circle: (path: string) =>
    [
      `取組のつながりがひと回りして、自分に戻ります（${path}）。`,
      'つながりの向きを確かめ、どれか一つを消してください。',
    ] as const,
  duplicateNumber: (no: string, file: string) =>
    [`番号「${no}」は ${file} と同じです。`, 'どちらかの番号（no）を変えてください。'] as const,
  duplicateTitle: (title: string, file: string) =>
    [
      `「${title}」という名前の取組が、同じ計画にもう一つあります（${file}）。`,
      '別の取組なら名前で区別できるようにしてください。',
    ] as const,
  signWithoutWord: (sign: string) =>
    [
      `記号「${sign}」に、読み方の言葉がありません。`,
      `「{code: ${sign}, label: 達成, …}」のように、label に言葉を書いてください。`,
    ] as const,
  earlyDue: (round: string, due: string, months: string, meant: string | undefined) =>
    [
      `${round}（${months}）が終わる前の日「${due}」が、報告の期限になっています。`,
      meant === undefined ? '終わったあとの月日を書いてください。' : `翌年度の日なら「${meant}」と書いてください。`,
    ] as const,
  duplicateId: (id: string) =>
    [`符号「${id}」が二度使われています。`, '符号は計画の中で一つずつ変えてください。'] as const,
  duplicateName: (name: string) =>
    [`「${name}」が二度書かれています。`, '一つにまとめるか、片方を消してください。'] as const,
  tooDeepOutline: (levels: number) =>
    [
      `体系が${levels}段より深くなっています。`,
      '段の名前（levels）を増やすか、体系（outline）を浅くしてください。',
    ] as const,
  unknownRule: (rule: string, near: string | undefined, known: readonly string[]) =>
    [`「${rule}」という確認事項はありません。`, or(near, `${list(known)} から選んでください。`)] as const,
  figureFarOff: (
    year: string,
    [other, own]: readonly [string, string],
    [wanted, reached]: readonly [string, string],
    isMore: boolean,
  ) =>
    [
      `${year}の${own}「${reached}」は、${other}「${wanted}」の${isMore ? '100倍以上' : '100分の1以下'}です。`,
      orAnswer('桁や単位（円と千円など）の打ち間違いがないか、確かめてください。', 'figure-far-off'),
    ] as const,
  httpAddress: (url: string, inSheet: boolean) => {
    const remedy = '「https://」にしても開けるなら、そう直してください。開けなければ、相手の機関に確かめてください。';
    return [
      `アドレス「${url.slice(0, 60)}」は「http://」で始まっています。`,
      inSheet ? orAnswer(remedy, 'http-address') : remedy,
    ] as const;
  },
  missingAttachment: (file: string, near: string | undefined) =>
    [`「${file}」というファイルがありません。`, or(near, '計画のフォルダーの下の files/ に置いてください。')] as const,
  unknownKind: (kind: string, near: string | undefined, known: readonly string[]) =>
    [`効果額の種別「${kind}」は、この計画の種別にありません。`, or(near, oneOf(known, ''))] as const,
  summaryLength: (length: number) =>
    [
      `市民向けの一行（summary）が${length}文字です。`,
      'ひとつの文で、40文字から80文字を目安に書いてください。詳しいことは、ほかの欄か本文に書きます。',
    ] as const,
  abolishedDepartment: (name: string, to: number, from: number, now: readonly string[]) =>
    [
      `「${name}」は${to}年度までの課で、この計画（${from}年度から）のときにはありません。`,
      orAnswer(
        now.length === 1
          ? `あとを引き継いだ「${now[0]}」ではありませんか。`
          : oneOf(now, '課の名前か、departments.yaml の to を確かめてください。'),
        'abolished-department',
      ),
    ] as const,
  continuesSamePlan: (id: string) =>
    [
      `「${id}」は、同じ計画で続いている取組です。`,
      orAnswer(
        '前の計画の取組を書いてください。その取組の一部なら、親の取組（parent）に書きます。',
        'continues-same-plan',
      ),
    ] as const,
  draftParent: (slug: string) =>
    [
      `「${slug}」は下書き（draft）なので、公表されません。`,
      orAnswer(`先に「${slug}」を公表するか、この取組も下書きにしてください。`, 'hidden-parent'),
    ] as const,
  laterParent: (slug: string, date: string) =>
    [
      `「${slug}」は公開日（embargo）が ${date} なので、それまで公表されません。`,
      orAnswer(`この取組の公開日（embargo）も ${date} か、それより後にしてください。`, 'hidden-parent'),
    ] as const,
  yearTwice: (key: string, other: string) =>
    [
      `「${key}」の欄の年度が、「${other}」の欄にも入っています。`,
      orAnswer('一つの年度のことは、どちらか一つの欄にまとめて書いてください。', 'year-twice'),
    ] as const,
  figureAsWords: (text: string, unit: string, unitOf: keyof typeof unitHomes, number: string) =>
    [
      `「${text}」は言葉として載り、グラフや合計に入りません。`,
      `単位（${unit}）は${unitHomes[unitOf]}ので、数値だけを書いてください（例: ${number}）。`,
    ] as const,
  idleAnswer: (rule: string) =>
    [
      `「${rule}」への回答がありますが、いまはその確認事項がありません。`,
      '直したので要らなくなった回答なら、この行を消してください（回答は取組のページに載ります）。',
    ] as const,
};
