import type { Path } from '../finding.ts';
import type { Item } from '../model/item.ts';
import type { Plan } from '../model/plan.ts';
import type { OutlineNode } from '../schema/plan/outline.ts';
import type { ScaleEntryInput } from '../schema/scale.ts';
import { checks } from '../words/checks.ts';
import { type Rule, finding } from './rule.ts';

/** Two items with one number; two items with one title (a warning: it may be meant). */
export const checkDuplicateItems: Rule = ({ archive }) =>
  archive.plans.flatMap(({ items }) => [
    ...repeated(items, (item) => item.no.normalize('NFKC')).map(([item, first]) =>
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
  archive.plans.flatMap(({ entry, file, ...plan }) => {
    const twice: [Path, string][] = [
      ...again(outlinePaths(entry.outline, ['outline'])),
      ...again((entry.checks ?? []).map(({ id }, index): [Path, string] => [['checks', index, 'id'], id])),
      ...again((entry.fields ?? []).map(({ id }, index): [Path, string] => [['fields', index, 'id'], id])),
      ...scalesOf({ entry, file, ...plan }).flatMap(([path, entries]) =>
        overlapping(entries).map((index): [Path, string] => [[...path, index], codeOf(entries[index]!)]),
      ),
    ];
    return twice.map(([path, id]) => finding('duplicate-id', 'error', file, path, checks.duplicateId(id)));
  });

function outlinePaths(nodes: readonly OutlineNode[], at: Path): [Path, string][] {
  return nodes.flatMap((node, index): [Path, string][] => [
    [[...at, index, 'id'], node.id],
    ...outlinePaths(node.children ?? [], [...at, index, 'children']),
  ]);
}

function again(ids: readonly [Path, string][]): [Path, string][] {
  return ids.filter(([, id], index) => ids.findIndex(([, other]) => other === id) < index);
}

/** Words explained twice, and one office named twice in a sheet. */
export const checkDuplicateNames: Rule = ({ archive }) => [
  ...again(archive.glossary.map(({ term }, index): [Path, string] => [[index, 'term'], term])).map(([path, term]) =>
    finding('duplicate-id', 'error', 'glossary.yaml', path, checks.duplicateName(term)),
  ),
  ...[...archive.items.values()].flatMap(({ file, entry }) => {
    const offices = [entry.departments].flat().map((named) => (typeof named === 'string' ? named : named.name));
    const indicators = (entry.indicators ?? []).map(({ name }, index): [Path, string] => [
      ['indicators', index, 'name'],
      name,
    ]);
    return [
      ...again(offices.map((name, index): [Path, string] => [['departments', index], name])),
      ...again(indicators),
    ].map(([path, name]) => finding('duplicate-id', 'error', file, path, checks.duplicateName(name)));
  }),
];

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
