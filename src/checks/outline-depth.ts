import type { OutlineNode } from '../schema/plan/outline.ts';
import { checks } from '../words/checks.ts';
import { type Rule, finding } from './rule.ts';

/** A node below the last named level would have no name for its level. */
export const checkOutlineDepth: Rule = ({ archive }) =>
  archive.plans.flatMap(({ entry, file }) =>
    depthOf(entry.outline) > entry.levels.length
      ? [finding('outline-depth', 'error', file, ['levels'], checks.tooDeepOutline(entry.levels.length))]
      : [],
  );

function depthOf(nodes: readonly OutlineNode[]): number {
  return nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map((node) => depthOf(node.children ?? [])));
}
