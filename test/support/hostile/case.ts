/** One attack: a small change to a good content folder. */
export interface Hostile {
  /** What is attacked, and how. */
  name: string;
  /** A sheet of the good folder's plan, which stands there under the case's own name. */
  sheet?: string;
  /** A plan of its own, with its one sheet. */
  plan?: { yaml: string; sheet: string };
  /** Files as they are named here. */
  files?: Record<string, string | Uint8Array>;
  /** Entries after those of the good folder's lists. */
  departments?: string;
  glossary?: string;
  /** Keys in place of the good folder's own. */
  site?: Record<string, string>;
  /** What no text can be: a link, a pipe. */
  disk?: (dir: string) => void;
}

/** A case under the name that its files bear: `c001`. */
export interface NumberedHostile extends Hostile {
  id: string;
}

/** A string as YAML: JSON is YAML. */
export const quoted = (text: string) => JSON.stringify(text);

/** The front matter of a sheet, key by key, and its body. */
export function sheetOf(front: Record<string, string> = {}, body = ''): string {
  const all = { title: '§', category: 'a', departments: '[総務課]', ...front };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

/** A plan, key by key. */
export function planOf(keys: Record<string, string> = {}): string {
  const all = { ...planKeys, ...keys };
  return Object.entries(all)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

export const planKeys = {
  name: '計画§',
  years: '{from: 2024, to: 2026}',
  levels: '[柱]',
  outline: '[{id: a, title: 窓口}]',
  checks: '[{id: h1, label: 上半期}]',
  statuses: '[{code: 順調, tone: good}, {code: 遅れ, tone: poor}]',
  grades: '[{code: A, tone: good}, {code: B, tone: poor}]',
  scales: '{need: {label: 必要性, values: [{code: 高, tone: good}]}}',
  effect: '{label: 効果額, unit: 千円, kinds: [削減]}',
  fields: '[{id: note, label: 特記, on: item, type: text}]',
};

/** The good folder that is changed. */
export const goodFolder: Record<string, string> = {
  'site.yaml': 'title: 凪浜市の記録\nmunicipality: {name: 凪浜市}\n',
  'departments.yaml': '- {name: 総務課}\n',
  'glossary.yaml': '- {term: 窓口, meaning: 手続きをする場所です。}\n',
  'plans/h/plan.yaml': planOf({ name: '良い計画' }),
  'plans/h/good.mdx': sheetOf({ title: '良い取組' }),
  'plans/h/files/a.pdf': '%PDF-',
  'plans/h/files/b.png': 'png',
};

/** What stands beside the content folder and may never be read. */
export const secret = 'nagihama-not-for-the-public';
