import type { Text } from '../schema/values/text.ts';
import { type BodyNode, bodyTree } from './body-tree.ts';
import { type Inline, readCell } from './cell.ts';

/** A cell as plain text, without its marks. Line breaks stay; a blank line separates paragraphs and list entries. */
export function plainText(text: Text): string {
  return [text]
    .flat()
    .flatMap(readCell)
    .flatMap(({ entries }) => entries.map((lines) => lines.map((line) => line.map(plainOf).join('')).join('\n')))
    .join('\n\n');
}

function plainOf(piece: Inline): string {
  return piece.kind === 'strong' ? piece.children.map(plainOf).join('') : piece.value;
}

/** A body as the reader sees it: its text, and the titles and captions given to its components. */
export function plainBody(body: string): string {
  return bodyTree(body)
    .map(textOfNode)
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const blocks = /^(p|li|tr|h\d|pre|blockquote)$/;

function textOfNode(node: BodyNode): string {
  if (node.kind === 'text') return node.value;
  const said =
    node.kind === 'component'
      ? [node.props.title, node.props.caption, node.props.alt].filter(Boolean).map((text) => `${text}\n\n`)
      : [];
  const inside = node.children.map(textOfNode).join('');
  return (
    said.join('') +
    inside +
    (blocks.test(node.name) ? '\n\n' : node.name === 'br' ? '\n' : /^t[dh]$/.test(node.name) ? ' ' : '')
  );
}
