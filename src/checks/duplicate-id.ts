import type { Path } from '../finding.ts';
import type { OutlineNode } from '../schema/plan/outline.ts';
import type { ScaleEntryInput } from '../schema/scale.ts';
import { checks } from '../words/checks.ts';
import { again } from './repeated.ts';
import { ruleOfPlans } from './rule.ts';
import { scalesWritten } from './scales-written.ts';

/** Ids within a plan.yaml, each once; a code of a scale may return with other years. */
export const duplicateId = ruleOfPlans('duplicate-id', 'error', ({ entry }) =>
  [
    ...again(outlinePaths(entry.outline, ['outline'])),
    ...again((entry.checks ?? []).map(({ id }, index) => [['checks', index, 'id'], id])),
    ...again((entry.fields ?? []).map(({ id }, index) => [['fields', index, 'id'], id])),
    ...scalesWritten(entry).flatMap(([path, entries]) =>
      overlapping(entries).map((index) => [[...path, index], codeOf(entries[index]!)] as const),
    ),
  ].map(([path, id]) => ({ path, words: checks.duplicateId(id) })),
);

function outlinePaths(nodes: readonly OutlineNode[], at: Path): [Path, string][] {
  return nodes.flatMap((node, index): [Path, string][] => [
    [[...at, index, 'id'], node.id],
    ...outlinePaths(node.children ?? [], [...at, index, 'children']),
  ]);
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
