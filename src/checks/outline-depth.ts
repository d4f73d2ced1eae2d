import type { OutlineNode } from '../schema/plan/outline.ts';
import { checks } from '../words/checks.ts';
import { ruleOfPlans } from './rule.ts';

/** A node below the last named level would have no name for its level. */
export const outlineDepth = ruleOfPlans('outline-depth', 'error', ({ entry: { outline, levels } }) =>
  depthOf(outline) > levels.length ? [{ path: ['levels'], words: checks.tooDeepOutline(levels.length) }] : [],
);

function depthOf(nodes: readonly OutlineNode[]): number {
  return nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map((node) => depthOf(node.children ?? [])));
}
