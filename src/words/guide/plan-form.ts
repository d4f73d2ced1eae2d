const named = (names: readonly string[]) => names.map((name) => `「${name}」`).join('');

/** The guide to one plan's own form. */
export const planFormWords = {
  title: (plan: string) => `${plan}の様式`,
  description: (plan: string) => `「${plan}」の調書の欄の名前、選べる評価、点検の期限です。`,
  lead: (plan: string) =>
    `「${plan}」の調書にある欄を、この計画での名前で示します。「例」を押すと、例と、確かめることを読めます。`,
  folder: (plan: string) => `調書のファイルは content/plans/${plan}/ にあります。`,
  calendar: (year: string) => `${year}にすること`,
  calendarLead: '期限の早い順です。この年度に書く、前の年度の分も入っています。',
  due: (date: string) => `${date}まで`,
  begins: (date: string) => `${date}から`,
  next: '次の期限',
  prepare: '空の欄を用意する',
  excel: 'Excel にして配る',
  /** Where the commands of the calendar put workbooks. */
  folderOut: '調書',
  plan: (year: string, box: string) => `${year}の${named([box])}を書きます。`,
  round: (year: string, round: string, months: string | undefined, boxes: readonly string[]) =>
    `${year}の${round}${months === undefined ? '' : `（${months}）`}の${named(boxes)}を書きます。`,
  year: (year: string, boxes: readonly string[]) => `${year}の${named(boxes)}と、指標や効果額の実績を書きます。`,
  overall: (box: string) => `計画の期間を通した${named([box])}を書きます。`,
  contents: 'この様式の欄',
  example: '例',
  exampleOf: (label: string) => `「${label}」の例`,
  own: 'この計画だけの欄です。',
  types: {
    text: '文章を書きます。',
    choice: '次のどれかを書きます。',
    number: '数値だけを書きます。',
    date: '日付を書きます（例：2026-05-18）。',
  },
  unit: (unit: string) => `単位は${unit}です。`,
  scale: (label: string, id: string) => `${label}（符号は ${id}）`,
  step: (label: string, meaning: string) => `${label}：${meaning}`,
  roundName: (label: string, months: string | undefined) => (months === undefined ? label : `${label}（${months}）`),
  outline: (mark: string | undefined, title: string) => (mark === undefined ? title : `${mark}　${title}`),
  officesAt: '選べる課を見る',
  effect: (label: string, unit: string) => `${label}の単位は${unit}です。`,
};
