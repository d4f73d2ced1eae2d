import { type MdastContent, type MdastVisitorContext, defineMdastPlugin } from 'satteri';
import { isSafeUrl } from './safe-url.ts';

const phrasing = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'tableCell']);

/**
 * What a cell is allowed to become. A sheet's text is prose first: where Markdown would swallow or change what stands there
 * (a definition, 4~9月 struck through, raw HTML, an indented line), the text is shown as it was written.
 */
export const cellPlugin = defineMdastPlugin({
  name: 'cell',
  options: { position: true },
  html(node, ctx) {
    if (/^<br\s*\/?>$/i.test(node.value)) return ctx.replaceNode(node, { type: 'break' });
    const inline = phrasing.has(ctx.parent(node).type);
    ctx.replaceNode(node, inline ? text(node.value) : { type: 'paragraph', children: [text(node.value)] });
  },
  // A cell has no headings of its own: they would stand in the page's outline.
  heading(node, ctx) {
    ctx.replaceNode(node, { type: 'paragraph', children: [{ type: 'strong', children: [...node.children] }] });
  },
  definition(node, ctx) {
    ctx.replaceNode(node, { type: 'paragraph', children: [text(written(node, ctx))] });
  },
  linkReference(node, ctx) {
    ctx.replaceNode(node, text(written(node, ctx)));
  },
  imageReference(node, ctx) {
    ctx.replaceNode(node, text(written(node, ctx)));
  },
  // Pictures belong to the body, where they are described; here they would be fetched from anywhere.
  image(node, ctx) {
    ctx.replaceNode(
      node,
      isSafeUrl(node.url)
        ? { type: 'link', url: node.url, children: [text(node.alt || node.url)] }
        : text(written(node, ctx)),
    );
  },
  link(node, ctx) {
    const raw = written(node, ctx);
    if (!isSafeUrl(node.url)) return ctx.replaceNode(node, text(raw));
    // A bare address ends where Japanese begins: 「https://example.jp/を参照」.
    const [, address, rest] = /^((?:https?:\/\/|www\.)[\u0021-\u007e]+)([^\u0021-\u007e].*)$/s.exec(raw) ?? [];
    if (address === undefined || rest === undefined) return;
    const url = address.startsWith('www.') ? `http://${address}` : address;
    ctx.replaceNode(node, [{ type: 'link', url, children: [text(address)] }, text(rest)]);
  },
  // Between months and figures, a single tilde is a wave dash.
  delete(node, ctx) {
    const raw = written(node, ctx);
    if (!raw.startsWith('~~')) ctx.replaceNode(node, text(raw));
  },
  code(node, ctx) {
    if (/^\s*(```|~~~)/.test(written(node, ctx))) return;
    const lines = node.value
      .split('\n')
      .flatMap((line, index): MdastContent[] => (index === 0 ? [text(line)] : [{ type: 'break' }, text(line)]));
    ctx.replaceNode(node, { type: 'paragraph', children: lines as [] });
  },
});

interface Placed {
  position?: { start: { offset?: number }; end: { offset?: number } };
}

function written(node: Placed, ctx: MdastVisitorContext): string {
  return ctx.source.slice(node.position?.start.offset, node.position?.end.offset);
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}
