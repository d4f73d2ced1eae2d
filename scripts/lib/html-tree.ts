import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter } from 'parse5';

/** All elements below a node, in the order of the page, those of templates included. */
export function elementsIn(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) => {
    if (!defaultTreeAdapter.isElementNode(child)) return [];
    const inner = 'content' in child ? elementsIn(child.content) : [];
    return [child, ...inner, ...elementsIn(child)];
  });
}

export function attributeOf({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}
