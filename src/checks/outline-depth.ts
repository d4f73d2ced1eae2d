import type { Path } from '../finding.ts';
import type { OutlineNode } from '../schema/plan/outline.ts';
import { checks } from '../words/checks.ts';
import { ruleOfPlans } from './rule.ts';

/** A node below the last named level would have no name for its level. Told at the first of them: one line mends them all. */
export const outlineDepth = ruleOfPlans('outline-depth', 'error', ({ entry: { outline, levels } }) => {
  const path = firstBelow(levels.length, outline, ['outline']);
  return path ? [{ path, words: checks.tooDeepOutline(levels.length) }] : [];
});

function firstBelow(levels: number, nodes: readonly OutlineNode[], at: Path): Path | undefined {
  if (levels === 0) return nodes.length > 0 ? [...at, 0] : undefined;
  return nodes
    .map(({ children = [] }, index) => firstBelow(levels - 1, children, [...at, index, 'children']))
    .find((path) => path !== undefined);
}
