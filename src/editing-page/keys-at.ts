import type { Path } from '../finding.ts';
import { columnOf, compareColumns } from '../model/fiscal-year.ts';
import type { PlanSheets } from './plan-sheets.ts';

/**
 * The keys that a map of boxes has at a place of the form: years of the plan, its rounds, its scales, its own boxes.
 * @returns null where the city names them itself: tags, viewpoints
 */
export function keysAt(path: Path, byColumn: boolean, plan: PlanSheets): string[] | null {
  const { entry } = plan;
  const last = path.at(-1);
  if (last === 'checks') return (entry.checks ?? []).map(({ id }) => id);
  if (last === 'marks') return Object.keys(entry.scales ?? {});
  if (last === 'fields') return fieldsAt(path, plan).map(({ id }) => id);
  if (last === 'stages') return inOrder([...yearsOf(plan), ...keysInUse(path, plan)]);
  return byColumn ? inOrder([...yearsOf(plan), ...keysInUse(path, plan)]) : null;
}

/** The plan's own boxes that belong to this part of the form. */
export function fieldsAt(path: Path, { entry }: PlanSheets) {
  const on = path.includes('checks')
    ? 'check'
    : path[0] === 'years'
      ? 'year'
      : path[0] === 'overall'
        ? 'overall'
        : 'item';
  return (entry.fields ?? []).filter((field) => field.on === on);
}

/** Fiscal years of the plan, as keys. */
export function yearsOf({ entry: { years } }: PlanSheets): string[] {
  return Array.from({ length: years.to - years.from + 1 }, (_, index) => String(years.from + index));
}

/** Columns that its sheets write besides: `2026-2028`, `2013/h1`, a year before the plan. */
function keysInUse(path: Path, plan: PlanSheets): string[] {
  return valuesAt(path, plan).flatMap((map) => Object.keys(map));
}

/** What the plan's sheets hold at a place of the form; an index stands for every entry of its list. */
export function valuesAt(path: Path, { items }: PlanSheets): Record<string, unknown>[] {
  return items.flatMap(({ entry }) => mapsAt(entry, path));
}

function mapsAt(value: unknown, [part, ...rest]: Path): Record<string, unknown>[] {
  if (value === null || typeof value !== 'object') return [];
  if (part === undefined) return Array.isArray(value) ? [] : [value as Record<string, unknown>];
  if (typeof part === 'number') return Object.values(value).flatMap((one) => mapsAt(one, rest));
  return mapsAt((value as Record<string, unknown>)[part], rest);
}

function inOrder(keys: readonly string[]): string[] {
  const [year, round] = [(key: string) => columnOf(key.split('/')[0]!), (key: string) => key.split('/')[1] ?? ''];
  return [...new Set(keys)].sort(
    (a, b) => compareColumns(year(a), year(b)) || (round(a) < round(b) ? -1 : round(a) > round(b) ? 1 : 0),
  );
}
