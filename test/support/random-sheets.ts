import { stringify } from 'yaml';
import { newSheet } from '../../src/edit/new-sheet.ts';
import { ItemSchema } from '../../src/schema/item.ts';
import { smallContent } from './read.ts';
import { valuesOf } from './schema-values.ts';

const sheetFile = 'plans/2013/01.mdx';

/** Sheets with any of the boxes, filled with anything that the boxes take, and all that points elsewhere pointing into the small content folder. */
export const anySheet = valuesOf(ItemSchema).map((value) => fitted(value as Record<string, unknown>));

/** A sheet as a file: as the commands of the project write it, or as the library of YAML does. */
export function sheetText(values: object, byUs: boolean): string {
  return byUs
    ? newSheet(values as Record<string, unknown>)
    : `---\n${stringify(values, { aliasDuplicateObjects: false })}---\n`;
}

/** The small content folder's files with this sheet, as they are read from disk. */
export function sourcesWith(text: string) {
  const files = Object.entries({ ...smallContent, [sheetFile]: text });
  return { files: files.map(([path, content]) => ({ path, text: content })), attachments: [] };
}

/** What points to what the small content folder does not have. */
const gone = new Set(['parent', 'continues', 'into', 'lead', 'sources', 'fields', 'marks', 'scale', 'answers', 'no']);
/** Years and rounds that the plan has, in place of any. */
const columns = { years: ['2013', '2014'], checks: ['h1', 'h2'] };
const byColumn = new Map<string, string[]>([
  ['checks', columns.checks],
  ...['years', 'targets', 'actuals', 'planned', 'actual', 'stages'].map((key) => [key, columns.years] as const),
]);
const fixed: Record<string, unknown> = {
  title: '窓口の見直し',
  category: '1',
  departments: ['行政経営課', { name: '税務課', role: '受付' }],
  grade: 'A',
  status: '遅れ',
  criteria: { 必要性: 'A' },
  year: 2013,
};

function fitted(values: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(values).filter(([key, value]) => !gone.has(key) && value !== undefined);
  return Object.fromEntries(kept.map(([key, value]) => [key, fit(key, value)]));
}

function fit(key: string, value: unknown): unknown {
  if (Object.hasOwn(fixed, key)) return fixed[key];
  // Two entries of a list bear no one name.
  if (Array.isArray(value))
    return value.map((entry: unknown, at) =>
      isMap(entry) ? { ...fitted(entry), ...('name' in entry && { name: `${key}${at}` }) } : entry,
    );
  if (!isMap(value) || key === 'tags') return value;
  const names = byColumn.get(key);
  if (!names) return fitted(value);
  const entries = Object.values(value).slice(0, names.length);
  return Object.fromEntries(entries.map((inner, at) => [names[at]!, fit(names[at]!, inner)]));
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
