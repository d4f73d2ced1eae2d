import type { Text } from '../schema/values/text.ts';
import { type Block, type Inline, type Lines, readCell } from './cell.ts';

/** A cell as HTML that is safe to insert: paragraphs with their line breaks, and lists. Every letter of the cell stands in it, in order. */
export function cellHtml(text: Text): string {
  if (typeof text === 'string') return readCell(text).map(blockHtml).join('');
  return `<ul>${text.map((bullet) => `<li>${lineHtml(bullet)}</li>`).join('')}</ul>`;
}

/** A cell without a paragraph around it, where it is only one: notes, definitions, reasons. */
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
  // Its numbers are text: a list of HTML would count anew, and not all write 「3)」.
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
