import type { MdastNode } from 'satteri';

/** Every node of a tree, parents first. Not recursive: nesting deep enough to break the stack is text too. */
export function walk(root: MdastNode, visit: (node: MdastNode) => void): void {
  const open: MdastNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    visit(node);
    if ('children' in node) open.push(...[...(node.children as MdastNode[])].reverse());
  }
}
