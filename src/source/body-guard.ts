import { type MdastNode, mdxToMdast } from 'satteri';
import type { Place } from '../finding.ts';
import { hazards } from '../words/hazards.ts';
import { FilePathSchema } from '../schema/source.ts';
import { features } from '../markdown/features.ts';
import { longestCell } from './cell-guard.ts';
import { type Said, hazardInHtml, hazardInUrl } from './html-guard.ts';
import { walk } from './walk.ts';

/** The components a body may use, with their attributes; `*` must be there. */
export const bodyComponents = new Map<string, readonly string[]>(
  Object.entries({
    Figure: ['src*', 'alt*', 'caption'],
    Callout: ['title'],
    IndicatorChart: ['name*'],
    Milestones: [],
  }),
);

/** HTML that only marks text up. */
export const bodyElements = [
  'br',
  'ruby',
  'rb',
  'rt',
  'rp',
  'sup',
  'sub',
  'b',
  'strong',
  'i',
  'em',
  'u',
  's',
  'small',
  'details',
  'summary',
];

interface Named {
  said: Said;
  place: Place;
}

/** Everything in an MDX body that could run on the build machine or in a reader's browser, or that no component answers to. Lines count from the body's first. */
export function hazardsInBody(body: string, indicators: readonly string[] | null): Named[] {
  if (body.trim() === '') return [];
  if (body.length > 2 * longestCell)
    return [{ said: hazards.tooLong(body.length, 2 * longestCell), place: { line: 1, column: 1 } }];
  let tree: MdastNode;
  try {
    tree = mdxToMdast(body, { features });
  } catch (error) {
    return [brokenBody(String((error as Error).message))];
  }
  const found: Named[] = [];
  walk(tree, (node) => {
    const said = saidOf(node, indicators);
    const place = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
    found.push(...said.map((one) => ({ said: one, place })));
  });
  return found;
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
      return saidOfElement(node.name ?? '', node.attributes, indicators);
    case 'html':
      return [hazardInHtml(node.value)].filter((said) => said !== null);
    case 'image':
    case 'imageReference':
      return [hazards.image];
    case 'link':
    case 'definition':
      return [hazardInUrl(node.url)].filter((said) => said !== null);
    default:
      return [];
  }
}

type Attributes = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>['attributes'];

function saidOfElement(name: string, attributes: Attributes, indicators: readonly string[] | null): Said[] {
  const known = bodyComponents.get(name);
  if (!known && !bodyElements.includes(name)) {
    return [hazardInHtml(`<${name}>`) ?? hazards.component(name)];
  }
  const allowed = (known ?? []).map((attribute) => attribute.replace('*', ''));
  const said = attributes.flatMap((attribute): Said[] => {
    if (attribute.type !== 'mdxJsxAttribute') return [hazards.expression(attribute.value.trim().slice(0, 40))];
    if (typeof attribute.value === 'object' && attribute.value !== null)
      return [hazards.expression(attribute.value.value.slice(0, 40))];
    if (/^on/i.test(attribute.name)) return [hazards.event(attribute.name)];
    if (!allowed.includes(attribute.name)) return [hazards.attribute(name, attribute.name)];
    if (attribute.name === 'src') return [hazardInSource(attribute.value ?? '')].filter((one) => one !== null);
    if (name === 'IndicatorChart' && indicators !== null && !indicators.includes(attribute.value ?? ''))
      return [hazards.indicator(attribute.value ?? '')];
    return [];
  });
  const given = attributes.map((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute.name : ''));
  const missing = (known ?? []).filter(
    (attribute) => attribute.endsWith('*') && !given.includes(attribute.slice(0, -1)),
  );
  return [...said, ...missing.map((attribute) => hazards.missingAttribute(name, attribute.slice(0, -1)))];
}

/** Sätteri says `3:1: Expected a closing tag for `<Callout>` (3:1) …`. */
function brokenBody(message: string): Named {
  const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(message) ?? [];
  const unclosed = /closing tag for `<([^>`]*)>`/.exec(message)?.[1];
  return {
    said: unclosed !== undefined ? hazards.unclosed(unclosed) : hazards.broken,
    place: { line: Number(line), column: Number(column) },
  };
}

/** A picture lies beside its plan, or on this site, or on the web. */
function hazardInSource(src: string): Said | null {
  const beside = FilePathSchema.safeParse(src).success;
  return beside || /^(\/(?!\/)|https:)/.test(src)
    ? hazardInUrl(src)
    : (hazardInUrl(src) ?? hazards.figure(src.slice(0, 60)));
}
