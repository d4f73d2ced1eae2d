import { type MdastNode, markdownToMdast } from 'satteri';
import { hazards } from '../words/hazards.ts';
import { features } from '../markdown/features.ts';
import { hidden, privateLetters } from './hidden.ts';
import { type Said, hazardInHtml, hazardInUrl } from './html-guard.ts';
import { overgrown } from './overgrown.ts';
import { walk } from './walk.ts';

// Most cells hold none of these, and need no parser.
const suspicious = /[<{]|https?:\/\/|www\.|\]\(|\]:|&[#a-z]|^\s*(import|export)\s|[a-z]+script:/im;
// A program's line, not prose that begins with the word: 「import duties」 is a cell like any other.
const esm =
  /^(import\s*(['"*{]|[\w$]+\s*(,\s*[{*]|from\s*['"]))|export\s*(\*|\{|default\s+\S|(const|let|var)\s+[\w$]+\s*=|(async\s+)?function\b|class\s+[\w$]+\s*(\{|extends\b)))/;
/** No sheet has a cell of more; parsers of markup are not to be given what no person wrote. */
export const longestCell = 50_000;

/** What a cell's Markdown holds that could run, once per kind. A cell is never compiled, so this is for the clerk to know, not the only wall. */
export function hazardsInCell(cell: string): Said[] {
  if (cell.length > longestCell) return [hazards.tooLong(cell.length, longestCell)];
  const found = unseenIn(cell);
  const many = overgrown(cell);
  if (many) return [...found, many];
  if (!suspicious.test(cell)) return found;
  // Most addresses are all that stands in their box.
  if (/^https?:[^\s()<>[\]{}\u3000-\u9fff\uff01-\uff5e]+$/i.test(cell))
    return [...found, ...present(hazardInUrl(cell))];
  walk(markdownToMdast(cell, { features }), (node) => {
    if (node.type === 'html') found.push(...present(hazardInHtml(node.value)));
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      found.push(...present(hazardInUrl(node.url)));
    if (node.type === 'text') found.push(...hazardsInProse(node.value));
    found.push(...unseenInNode(node));
  });
  return found;
}

/** Letters that no reader sees, or that only their writer does. */
export function unseenIn(text: string): Said[] {
  return [
    ...(hidden.test(text) ? [hazards.control] : []),
    ...(privateLetters.test(text) ? [hazards.privateLetters] : []),
  ];
}

/** What was written as `&#x202e;`: it is not seen before Markdown has read it. */
export function unseenInNode(node: MdastNode): Said[] {
  const { value, url, title, alt } = node as Partial<Record<'value' | 'url' | 'title' | 'alt', string | null>>;
  return [value, url, title, alt].flatMap((text) => (typeof text === 'string' ? unseenIn(text) : []));
}

function hazardsInProse(text: string): Said[] {
  const expression = /\{([^{}]{0,40})\}?/.exec(text)?.[1];
  const lines = text.split('\n').map((line) => esm.exec(line.trim())?.[0].split(/\s/)[0]);
  return [
    ...(expression !== undefined ? [hazards.expression(expression.trim())] : []),
    ...lines.filter((word) => word !== undefined).map((word) => hazards.esm(word)),
  ];
}

function present<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}
