import type { MdastNode } from 'satteri';

/** Every node of a tree, parents first. Not recursive: nesting deep enough to break the stack is text too. */
export function walk(root: MdastNode, visit: (node: MdastNode) => void): void {
  const open: MdastNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    visit(node);
    if ('children' in node) open.push(...[...(node.children as MdastNode[])].reverse());
  }
}

/** How many nodes stand within each other at most. */
export function depthOf(root: MdastNode): number {
  let depth = 0;
  for (let level: MdastNode[] = [root]; level.length > 0; depth += 1)
    level = level.flatMap((node) => ('children' in node ? (node.children as MdastNode[]) : []));
  return depth;
}
