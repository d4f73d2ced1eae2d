import { markdownToHtml } from 'satteri';
import type { Text } from '../schema/values/text.ts';
import { features } from './features.ts';
import { cellPlugin } from './cell-plugin.ts';
import { plainBlocks } from './plain-blocks.ts';

const options = {
  features,
  mdastPlugins: [cellPlugin],
} as const;

/** A cell as HTML that is safe to insert: paragraphs with their line breaks, or a list of bullets. What stands in the cell stands in the HTML, in order. */
export function cellHtml(text: Text): string {
  if (typeof text === 'string') return blocks(text);
  return `<ul>${text.map((bullet) => `<li>${unwrapped(blocks(bullet))}</li>`).join('')}</ul>`;
}

/** One line of Markdown without a paragraph around it: notes, definitions, reasons. */
export function lineHtml(text: string): string {
  return unwrapped(blocks(text));
}

function blocks(markdown: string): string {
  return plainBlocks(markdown) ?? readBlocks(markdown);
}

/** By the library, which knows all of Markdown. */
export function readBlocks(markdown: string): string {
  return markdownToHtml(prepared(markdown), options).html.trimEnd();
}

/** A single line break is kept; 「- [x]」 is text, not a form control. */
function prepared(markdown: string): string {
  return markdown
    .replace(/\n+$/, '')
    .replace(/^(\s*(?:[-*+]|\d+[.)])\s+)\[([ xX])\]/gm, '$1\\[$2]')
    .replace(/([^\n])\n(?=[^\n])/g, '$1  \n');
}

function unwrapped(html: string): string {
  const inner = /^<p>([\s\S]*)<\/p>$/.exec(html)?.[1];
  return inner !== undefined && !inner.includes('<p>') ? inner : html;
}
