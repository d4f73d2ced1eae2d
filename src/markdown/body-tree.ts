import { type HastNode, mdxToHast } from 'satteri';

/** A piece of a body: an element or component with its children, or text. */
export type BodyNode =
  | { kind: 'text'; value: string }
  | { kind: 'element' | 'component'; name: string; props: Record<string, string>; children: BodyNode[] };

/**
 * An MDX body as a tree that components are put into. It is read, never compiled: no line of it can run, on any machine.
 * The guard has refused what is left out here.
 */
export function bodyTree(body: string): BodyNode[] {
  if (body.trim() === '') return [];
  return nodesOf(mdxToHast(body, { features: { gfm: { footnotes: false }, frontmatter: false }, position: false }));
}

function nodesOf(node: HastNode): BodyNode[] {
  return 'children' in node ? (node.children as HastNode[]).flatMap(nodeOf) : [];
}

function nodeOf(node: HastNode): BodyNode[] {
  if (node.type === 'text') return [{ kind: 'text', value: node.value }];
  if (node.type === 'element') {
    return [{ kind: 'element', name: demoted(node.tagName), props: propsOf(node.properties), children: nodesOf(node) }];
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const name = node.name ?? '';
    const props = Object.fromEntries(
      node.attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
          ? [[attribute.name, attribute.value]]
          : [],
      ),
    );
    return [
      {
        kind: /^[A-Z]/.test(name) ? 'component' : 'element',
        name,
        props: /^[A-Z]/.test(name) ? props : {},
        children: nodesOf(node),
      },
    ];
  }
  return [];
}

/** The page has its h1 and the body's own section its h2: a body's headings stand below. */
function demoted(tag: string): string {
  const level = /^h([1-6])$/.exec(tag)?.[1];
  return level === undefined ? tag : `h${Math.min(6, Math.max(3, Number(level) + 1))}`;
}

const kept = ['href', 'title', 'start', 'alt', 'src', 'align'];

function propsOf(properties: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    kept.flatMap((name) =>
      typeof properties[name] === 'string' || typeof properties[name] === 'number'
        ? [[name, String(properties[name])]]
        : [],
    ),
  );
}
