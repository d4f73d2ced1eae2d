import { type HastNode, mdxToHast } from 'satteri';
import { features } from './features.ts';
import { isSafeUrl } from './safe-url.ts';

/** A piece of a body: an element or component with its children, or text. */
export type BodyNode =
  | { kind: 'text'; value: string }
  | { kind: 'element' | 'component'; name: string; props: Record<string, string>; children: BodyNode[] };

/**
 * An MDX body as a tree that components are put into. It is read, never compiled: no line of it can run, on any machine.
 * What the guard refuses is left out here once more: there are two walls.
 */
export function bodyTree(body: string): BodyNode[] {
  if (body.trim() === '') return [];
  return nodesOf(mdxToHast(body, { features, position: false }));
}

function nodesOf(node: HastNode): BodyNode[] {
  return 'children' in node ? (node.children as HastNode[]).flatMap(nodeOf) : [];
}

function nodeOf(node: HastNode): BodyNode[] {
  if (node.type === 'text') return [{ kind: 'text', value: node.value }];
  // 「- [x]」 is text in a sheet, not a form control.
  if (node.type === 'element' && node.tagName === 'input') {
    return [{ kind: 'text', value: node.properties.checked ? '[x] ' : '[ ] ' }];
  }
  if (node.type === 'element' && node.tagName === 'img') return [];
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

const kept = ['href', 'title', 'start', 'align'];

function propsOf(properties: Record<string, unknown>): Record<string, string> {
  const written = kept.flatMap((name): [string, string][] => {
    const value = properties[name];
    return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [];
  });
  return Object.fromEntries(written.filter(([name, value]) => name !== 'href' || isSafeUrl(value)));
}
