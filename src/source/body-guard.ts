import type { MdastNode } from 'satteri';
import type { Place } from '../finding.ts';
import { hazards } from '../words/hazards.ts';
import { bodyFault } from './body-fault.ts';
import { longestCell, unseenInNode } from './cell-guard.ts';
import { type Element, isKnownElement, saidOfAttributes, saidOfStranger } from './element-guard.ts';
import { type Said, hazardInHtml, hazardInUrl } from './html-guard.ts';
import { mostNested, overgrown } from './overgrown.ts';
import { parseBody } from './parse-body.ts';
import { depthOf, walk } from './walk.ts';

interface Named {
  said: Said;
  place: Place;
}

/** Everything in an MDX body that could run on the build machine or in a reader's browser, or that no component answers to. Lines count from the body's first. */
export function hazardsInBody(body: string, indicators: readonly string[] | null): Named[] {
  if (body.trim() === '') return [];
  if (body.length > 2 * longestCell)
    return [{ said: hazards.tooLong(body.length, 2 * longestCell), place: { line: 1, column: 1 } }];
  const many = overgrown(body);
  if (many) return [{ said: many, place: { line: 1, column: 1 } }];
  const parsed = parseBody(body);
  if ('fault' in parsed) return [bodyFault(parsed.fault, body)];
  const { tree } = parsed;
  if (depthOf(tree) > mostNested) return [{ said: hazards.tooDeep, place: { line: 1, column: 1 } }];
  const found: Named[] = [];
  // What stands in an element that is none is told with it, unless it could run.
  const within = new Set<MdastNode>();
  walk(tree, (node) => {
    const place = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
    const name = isElement(node) ? (node.name ?? '') : null;
    if (name === null || isKnownElement(name)) {
      found.push(...saidOf(node, indicators).map((said) => ({ said, place })));
      return;
    }
    const said = within.has(node) ? hazardInHtml(`<${name}>`) : saidOfStranger(name);
    if (said) found.push({ said, place });
    if (!within.has(node)) walk(node, (inner) => void within.add(inner));
  });
  return found;
}

function isElement(node: MdastNode): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function saidOf(node: MdastNode, indicators: readonly string[] | null): Said[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [hazards.esm(node.value.trimStart().split(/\s/)[0] ?? '')];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [hazards.expression(node.value.trim().slice(0, 40))];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return saidOfAttributes(node, indicators);
    case 'html':
      return [hazardInHtml(node.value)].filter((said) => said !== null);
    case 'image':
    case 'imageReference':
      return [hazards.image];
    case 'link':
    case 'definition':
      return [...[hazardInUrl(node.url)].filter((said) => said !== null), ...unseenInNode(node)];
    default:
      return unseenInNode(node);
  }
}
