import { type Hostile, planOf, quoted, sheetOf } from './case.ts';

/** How a text gets into one box of the format. */
type Box = (text: string) => Omit<Hostile, 'name'>;

const inSheet =
  (front: (text: string) => Record<string, string>): Box =>
  (text) => ({ sheet: sheetOf(front(quoted(text))) });
const inPlan =
  (keys: (text: string) => Record<string, string>, front: (text: string) => Record<string, string> = () => ({})): Box =>
  (text) => ({ plan: { yaml: planOf(keys(quoted(text))), sheet: sheetOf(front(quoted(text))) } });

/** Boxes that hold prose or a line, on every way through the site. */
export const textBoxes: Record<string, Box> = {
  title: inSheet((text) => ({ title: text.replace(/"$/, ' §"') })),
  summary: inSheet((text) => ({ summary: text })),
  number: inSheet((text) => ({ no: text.replace(/"$/, ' §"') })),
  background: inSheet((text) => ({ background: text })),
  bullet: inSheet((text) => ({ actions: `[${text}]` })),
  'year note': inSheet((text) => ({ years: `{2024: {note: ${text}, actual: ${text}}}` })),
  'check report': inSheet((text) => ({ years: `{2024: {checks: {h1: {report: ${text}}}}}` })),
  'indicator name': inSheet((text) => ({ indicators: `[{name: ${text}, targets: {2024: 1}, actuals: {2024: 2}}]` })),
  'indicator value': inSheet((text) => ({ indicators: `[{name: 件数, unit: ${text}, targets: {2024: ${text}}}]` })),
  'task stage': inSheet((text) => ({ tasks: `[{name: ${text}, stages: {2024: ${text}}}]` })),
  'effect note': inSheet((text) => ({ effects: `[{planned: {2024: 1}, note: ${text}, basis: ${text}}]` })),
  'review comment': inSheet((text) => ({ reviews: `[{by: ${text}, comment: ${text}}]` })),
  'office role': inSheet((text) => ({ departments: `[{name: 総務課, role: ${text}}]` })),
  tag: inSheet((text) => ({ tags: `{${text}: [${text}]}` })),
  history: inSheet((text) => ({
    history: `[{date: 2024-05-01, kind: corrected, field: ${text}, was: ${text}, now: ${text}, note: ${text}}]`,
  })),
  'source title': inSheet((text) => ({ sources: `[{title: ${text}, file: files/a.pdf, pages: ${text}}]` })),
  'own field': inSheet((text) => ({ fields: `{note: ${text}}` })),
  answer: inSheet((text) => ({ answers: `{duplicate-title: ${text}}` })),
  body: (text) => ({ sheet: sheetOf({}, `\n${text}\n`) }),
  'callout title': (text) => ({
    sheet: sheetOf({}, `\n<Callout title="${text.replaceAll('"', '&quot;')}">\n\n注意\n\n</Callout>\n`),
  }),
  'figure alt': (text) => ({
    sheet: sheetOf({}, `\n<Figure src="files/b.png" alt="${text.replaceAll('"', '&quot;')}" />\n`),
  }),
  'plan name': inPlan((text) => ({ name: text.replace(/"$/, ' §"') })),
  'plan summary': inPlan((text) => ({ summary: text })),
  level: inPlan((text) => ({ levels: `[${text}]` })),
  'outline title': inPlan((text) => ({ outline: `[{id: a, mark: ${text}, title: ${text}}]` })),
  'round label': inPlan((text) => ({ checks: `[{id: h1, label: ${text}, months: ${text}}]` })),
  'grade meaning': inPlan((text) => ({ grades: `[{code: A, label: ${text}, meaning: ${text}, tone: good}]` })),
  'scale label': inPlan((text) => ({ scales: `{need: {label: ${text}, values: [{code: 高, tone: good}]}}` })),
  'effect unit': inPlan((text) => ({ effect: `{label: ${text}, unit: ${text}, basis: ${text}}` })),
  'field label': inPlan((text) => ({ fields: `[{id: note, label: ${text}, on: item, type: text, unit: ${text}}]` })),
  'box label': inPlan((text) => ({ labels: `{background: ${text}}` })),
  'office name': (text) => ({ departments: `- {name: ${quoted(text)}, kana: ${quoted(text)}}\n` }),
  term: (text) => ({
    glossary: `- {term: ${quoted(`§${text}`)}, meaning: ${quoted(text)}, synonyms: [${quoted(text)}]}\n`,
  }),
  'site title': (text) => ({ site: { title: quoted(text) } }),
  notice: (text) => ({ site: { notice: quoted(text), description: quoted(text) } }),
  contact: (text) => ({ site: { contact: `{name: ${quoted(text)}, tel: ${quoted(text)}}` } }),
  municipality: (text) => ({ site: { municipality: `{name: ${quoted(text)}}` } }),
};

/** Boxes whose text becomes a key, an address or an anchor, each used where it is declared and where it is named. */
export const nameBoxes: Record<string, Box> = {
  category: inPlan(
    (text) => ({ outline: `[{id: ${text}, title: 窓口}]` }),
    (text) => ({ category: text }),
  ),
  'round id': inPlan(
    (text) => ({ checks: `[{id: ${text}, label: 上半期}]` }),
    (text) => ({ years: `{2024: {checks: {${text}: {status: 順調}}}}` }),
  ),
  status: inPlan(
    (text) => ({ statuses: `[{code: ${text}, tone: good}]` }),
    (text) => ({ years: `{2024: {checks: {h1: {status: ${text}}}}}` }),
  ),
  grade: inPlan(
    (text) => ({ grades: `[{code: ${text}, tone: good}]` }),
    (text) => ({ years: `{2024: {grade: ${text}}}`, overall: `{grade: ${text}}` }),
  ),
  'scale id': inPlan(
    (text) => ({ scales: `{${text}: {label: 必要性, values: [{code: ${text}, tone: good}]}}` }),
    (text) => ({
      years: `{2024: {marks: {${text}: ${text}}}}`,
      reviews: `[{by: 委員, scale: ${text}, grade: ${text}}]`,
    }),
  ),
  'field id': inPlan(
    (text) => ({ fields: `[{id: ${text}, label: 特記, on: item, type: choice, choices: [${text}]}]` }),
    (text) => ({ fields: `{${text}: ${text}}` }),
  ),
  'effect kind': inPlan(
    (text) => ({ effect: `{label: 効果額, unit: 千円, kinds: [${text}]}` }),
    (text) => ({ effects: `[{kind: ${text}, unit: ${text}, planned: {2024: 1}}]` }),
  ),
  criterion: inSheet((text) => ({ reviews: `[{by: ${text}, criteria: {${text}: A}}]` })),
  tags: inSheet((text) => ({ tags: `{${text}: [${text}]}` })),
  'indicator name': inSheet((text) => ({ indicators: `[{name: ${text}, level: ${text}, targets: {2024: 1}}]` })),
  label: inPlan((text) => ({ labels: `{${text}: ${text}}` })),
  office: (text) => ({
    departments: `- {name: ${quoted(text)}}\n`,
    sheet: sheetOf({ departments: `[${quoted(text)}]`, lead: quoted(text) }),
  }),
  successor: (text) => ({ departments: `- {name: 旧§, to: 2023, successors: [${quoted(text)}]}\n` }),
  parent: inSheet((text) => ({ parent: text })),
  continues: inSheet((text) => ({ continues: `[${text}]` })),
  'merged into': inSheet((text) => ({ ended: `{year: 2025, kind: merged, into: ${text}}` })),
  'answered rule': inSheet((text) => ({ answers: `{${text}: 理由}` })),
  'year key': inSheet((text) => ({ years: `{${text}: {plan: する}}` })),
  'stage key': inSheet((text) => ({ tasks: `[{name: 工程, stages: {${text}: 検討}}]` })),
  'unknown key': inSheet((text) => ({ [text]: text })),
  'plan key': inPlan((text) => ({ [text]: text })),
  'term itself': (text) => ({ glossary: `- {term: ${quoted(text)}, meaning: ことば, readings: [${quoted(text)}]}\n` }),
};

/** Boxes that lead somewhere. */
export const addressBoxes: Record<string, Box> = {
  'source file': inSheet((text) => ({ sources: `[{title: 資料, file: ${text}}]` })),
  'source address': inSheet((text) => ({ sources: `[{title: 資料, url: ${text}}]` })),
  figure: (text) => ({ sheet: sheetOf({}, `\n<Figure src="${text.replaceAll('"', '&quot;')}" alt="図" />\n`) }),
  'link in a cell': (text) => ({ sheet: sheetOf({ background: quoted(`[資料](<${text}>)`) }) }),
  'link in the body': (text) => ({ sheet: sheetOf({}, `\n[資料](<${text}>)\n`) }),
  'bare link in the body': (text) => ({ sheet: sheetOf({}, `\n[資料](${text})\n`) }),
  'plan source': inPlan((text) => ({ sources: `[{title: 資料, file: ${text}, url: ${text}}]` })),
  'office address': (text) => ({ departments: `- {name: 課§, url: ${quoted(text)}}\n` }),
  'site address': (text) => ({ site: { url: quoted(text) } }),
  'contact address': (text) => ({ site: { contact: `{name: 係, url: ${quoted(text)}, email: ${quoted(text)}}` } }),
  licence: (text) => ({ site: { license: `{name: 許諾, url: ${quoted(text)}}` } }),
};
