import type { Path } from '../finding.ts';
import { flatCategories } from '../model/category.ts';
import type { Item } from '../model/item.ts';
import type { Plan } from '../model/plan.ts';
import type { ScaleEntryInput } from '../schema/scale.ts';
import { checks } from '../words/checks.ts';
import { type Rule, finding } from './rule.ts';

/** Two items with one number; two items with one title (a warning: it may be meant). */
export const checkDuplicateItems: Rule = ({ archive }) =>
  archive.plans.flatMap(({ items }) => [
    ...repeated(items, (item) => item.no).map(([item, first]) =>
      finding(
        'duplicate-number',
        'error',
        item.file,
        item.entry.no === undefined ? [] : ['no'],
        checks.duplicateNumber(item.no, first.file),
      ),
    ),
    ...repeated(items, (item) => item.title.normalize('NFKC')).map(([item, first]) =>
      finding('duplicate-title', 'warning', item.file, ['title'], checks.duplicateTitle(item.title, first.file)),
    ),
  ]);

function repeated(items: readonly Item[], keyOf: (item: Item) => string): [Item, Item][] {
  const byFile = [...items].sort((a, b) => (a.file < b.file ? -1 : 1));
  const first = new Map<string, Item>();
  return byFile.flatMap((item): [Item, Item][] => {
    const earlier = first.get(keyOf(item));
    if (!earlier) first.set(keyOf(item), item);
    return earlier ? [[item, earlier]] : [];
  });
}

/** Ids within a plan.yaml, each once; a code of a scale may return with other years. */
export const checkDuplicateIds: Rule = ({ archive }) =>
  archive.plans.flatMap((plan) => [
    ...twice(flatCategories(plan.outline).map((category) => category.id)).map((id) =>
      finding('duplicate-id', 'error', plan.file, ['outline'], checks.duplicateId(id)),
    ),
    ...twice((plan.entry.checks ?? []).map((round) => round.id)).map((id) =>
      finding('duplicate-id', 'error', plan.file, ['checks'], checks.duplicateId(id)),
    ),
    ...twice((plan.entry.fields ?? []).map((field) => field.id)).map((id) =>
      finding('duplicate-id', 'error', plan.file, ['fields'], checks.duplicateId(id)),
    ),
    ...scalesOf(plan).flatMap(([path, entries]) =>
      overlapping(entries).map((index) =>
        finding('duplicate-id', 'error', plan.file, [...path, index], checks.duplicateId(codeOf(entries[index]!))),
      ),
    ),
  ]);

function twice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
}

function scalesOf({ entry }: Plan): [Path, ScaleEntryInput[]][] {
  const own: [Path, ScaleEntryInput[] | undefined][] = [
    [['statuses'], entry.statuses],
    [['grades'], entry.grades],
    [['overallGrades'], entry.overallGrades],
    ...Object.entries(entry.scales ?? {}).map(([id, scale]): [Path, ScaleEntryInput[]] => [
      ['scales', id, 'values'],
      scale.values,
    ]),
  ];
  return own.flatMap(([path, entries]): [Path, ScaleEntryInput[]][] => (entries ? [[path, entries]] : []));
}

function overlapping(entries: readonly ScaleEntryInput[]): number[] {
  return entries.flatMap((entry, index) => {
    const clash = entries
      .slice(0, index)
      .some(
        (earlier) =>
          codeOf(earlier) === codeOf(entry) &&
          (earlier.from ?? 0) <= (entry.to ?? Infinity) &&
          (entry.from ?? 0) <= (earlier.to ?? Infinity),
      );
    return clash ? [index] : [];
  });
}

function codeOf(entry: ScaleEntryInput): string {
  return entry.code ?? entry.label ?? '';
}
