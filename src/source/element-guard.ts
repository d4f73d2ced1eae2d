import type { MdastNode } from 'satteri';
import { nearest } from '../nearest.ts';
import { FilePathSchema } from '../schema/source.ts';
import { hazards } from '../words/hazards.ts';
import { unseenIn } from './cell-guard.ts';
import { type Said, hazardInHtml, hazardInUrl } from './html-guard.ts';

/** The components a body may use, with their attributes; `*` must be there. */
const bodyComponents = new Map<string, readonly string[]>(
  Object.entries({
    Figure: ['src*', 'alt*', 'caption'],
    Callout: ['title'],
    IndicatorChart: ['name*'],
    Milestones: [],
  }),
);

/** HTML that only marks text up. */
const bodyElements = new Set('br ruby rb rt rp sup sub b strong i em u s small details summary'.split(' '));

export type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Whether a body may hold an element of this name. */
export function isKnownElement(name: string): boolean {
  return bodyComponents.has(name) || bodyElements.has(name);
}

/** What is wrong with an element that no component answers to. */
export function saidOfStranger(name: string): Said {
  const running = hazardInHtml(`<${name}>`);
  if (running) return running;
  const near = nearest(name, [...bodyComponents.keys()]);
  if (near !== undefined) return hazards.componentMeant(name, near);
  return /^[a-z]/.test(name) ? hazards.element(name) : hazards.component(name);
}

/**
 * What is wrong with the attributes of a component or element.
 * @param indicators names of the item's indicators; null where they could not be read
 */
export function saidOfAttributes({ name, attributes }: Element, indicators: readonly string[] | null): Said[] {
  const component = name ?? '';
  const known = bodyComponents.get(component) ?? [];
  const allowed = known.map((attribute) => attribute.replace('*', ''));
  const given = new Map<string, string>();
  const said = attributes.flatMap((attribute): Said[] => {
    if (attribute.type !== 'mdxJsxAttribute') return [hazards.expression(attribute.value.trim().slice(0, 40))];
    const { name: key, value } = attribute;
    if (typeof value === 'object' && value !== null) {
      given.set(key, value.value);
      return [hazards.expression(value.value.slice(0, 40))];
    }
    given.set(key, value ?? '');
    if (/^on/i.test(key)) return [hazards.event(key)];
    if (!allowed.includes(key)) return [strangeAttribute(component, key, allowed)];
    return saidOfValue(component, key, value ?? '', indicators);
  });
  const meant = said.length > 0 ? [...given.keys()].map((key) => nearest(key, allowed)) : [];
  const missing = known
    .filter((attribute) => attribute.endsWith('*'))
    .map((attribute) => attribute.slice(0, -1))
    .filter((attribute) => !given.has(attribute) && !meant.includes(attribute));
  return [...said, ...missing.map((attribute) => hazards.missingAttribute(component, attribute))];
}

function strangeAttribute(component: string, key: string, allowed: readonly string[]): Said {
  const near = nearest(key, allowed);
  return near === undefined ? hazards.attribute(component, key) : hazards.attributeMeant(component, key, near);
}

function saidOfValue(component: string, key: string, value: string, indicators: readonly string[] | null): Said[] {
  const required = bodyComponents.get(component)?.includes(`${key}*`);
  const unseen = unseenIn(value);
  if (unseen.length > 0) return unseen;
  if (required && value.trim() === '') return [hazards.emptyAttribute(component, key)];
  if (key === 'src') return [hazardInSource(value)].filter((one) => one !== null);
  if (component !== 'IndicatorChart' || indicators === null || indicators.includes(value)) return [];
  const near = nearest(value, indicators);
  return [near === undefined ? hazards.indicator(value) : hazards.indicatorMeant(value, near)];
}

/** A picture lies beside its plan, or on this site: from another host it would tell that host who reads the page. */
function hazardInSource(src: string): Said | null {
  const beside = FilePathSchema.safeParse(src).success;
  return beside || /^\/(?!\/)/.test(src) ? hazardInUrl(src) : (hazardInUrl(src) ?? hazards.figure(src.slice(0, 60)));
}
