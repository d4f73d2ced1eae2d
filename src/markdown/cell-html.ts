import type { Text } from '../schema/values/text.ts';
import { type Block, type Inline, type Lines, readCell } from './cell.ts';

/** A cell as escaped HTML: paragraphs with line breaks, and lists. It contains every character of the cell except its marks, in order. */
export function cellHtml(text: Text): string {
  if (typeof text === 'string') return readCell(text).map(blockHtml).join('');
  return `<ul>${text.map((bullet) => `<li>${lineHtml(bullet)}</li>`).join('')}</ul>`;
}

/** Like `cellHtml`, but a single paragraph is not wrapped in `<p>`. For notes and other short texts. */
export function lineHtml(text: string): string {
  const blocks = readCell(text);
  const [only] = blocks;
  return blocks.length === 1 && only!.kind === 'paragraph'
    ? linesHtml(only!.entries[0]!)
    : blocks.map(blockHtml).join('');
}

function blockHtml({ kind, entries }: Block): string {
  if (kind === 'paragraph') return `<p>${linesHtml(entries[0]!)}</p>`;
  const list = entries.map((lines) => `<li>${linesHtml(lines)}</li>`).join('');
  // The numbers are part of the text: `<ol>` would renumber them and replace 「3)」 with 「3.」.
  return kind === 'bullets' ? `<ul>${list}</ul>` : `<ol class="Numbered">${list}</ol>`;
}

function linesHtml(lines: Lines): string {
  return lines.map((line) => line.map(inlineHtml).join('')).join('<br>');
}

function inlineHtml(piece: Inline): string {
  if (piece.kind === 'strong') return `<strong>${piece.children.map(inlineHtml).join('')}</strong>`;
  return piece.kind === 'link' ? `<a href="${escaped(piece.url)}">${escaped(piece.value)}</a>` : escaped(piece.value);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign]!);
}
