import type { Text } from '../schema/values/text.ts';
import { type BodyNode, bodyTree } from './body-tree.ts';
import { cellHtml } from './cell-html.ts';

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** A cell as the reader sees it, without marks of Markdown: line breaks kept, a blank line between paragraphs and bullets. */
export function plainText(text: Text): string {
  return cellHtml(text)
    .replace(/<br\s*\/?>\n?/g, '\n')
    .replace(/<\/(p|li|tr|h\d|pre|blockquote)>\s*/g, '\n\n')
    .replace(/<\/t[dh]>/g, ' ')
    .replace(/<(?:"[^"]*"|[^>"])*>/g, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity]!)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
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
