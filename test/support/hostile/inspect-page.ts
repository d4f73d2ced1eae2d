import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { hidden, privateLetters } from '../../../src/source/hidden.ts';

/** What a browser fetches without being asked. */
const loads = new Set(['src', 'srcset', 'poster', 'data', 'background']);
const elsewhere = /^\s*(https?:)?[\\/]{2}/i;

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What of a page could run, load or take over: as words that are the same wherever our own templates wrote them. */
export interface Powers {
  /** Programs, frames, forms and styles, each with its address or its text. */
  own: Set<string>;
  /** What no template of ours writes. */
  foreign: string[];
}

const loading = new Set('script style iframe object embed applet base form frame frameset portal link meta'.split(' '));
const addresses = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'poster',
  'srcset',
  'data',
  'ping',
  'background',
]);
/** Ids that the page's own anchors and programs look for are words and numbers; one that stands twice takes another's place. */
const safe = /^(https?:|mailto:|tel:|#|\?|\/(?!\/)|\.{0,2}\/|[^:]+$|$)/i;

export function powersOf(html: string): Powers {
  const own = new Set<string>();
  const foreign: string[] = [];
  const ids = new Map<string, number>();
  const document = parse(html, {
    onParseError: ({ code, startLine, startCol }) => foreign.push(`HTML: ${code} ${startLine}:${startCol}`),
  });
  for (const open: Node[] = [document]; open.length > 0;) {
    const node = open.pop()!;
    if ('value' in node && node.nodeName === '#text') lookAtText(node.value, 'text');
    if ('tagName' in node) lookAt(node);
    if ('childNodes' in node) open.push(...node.childNodes);
    if ('content' in node) open.push(node.content);
  }
  for (const [id, count] of ids) if (count > 1) foreign.push(`id twice: ${id}`);
  return { own, foreign };

  function lookAt(element: Element): void {
    const { tagName, attrs } = element;
    const inner = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    const kept = attrs.filter(({ name }) => ['src', 'type', 'rel', 'http-equiv', 'name', 'action'].includes(name));
    const isData = tagName === 'script' && attrs.some(({ name, value }) => name === 'type' && value.endsWith('json'));
    if (isData) lookAtJson(inner);
    if (loading.has(tagName))
      own.add(
        `<${tagName} ${kept.map(({ name, value }) => `${name}=${value}`).join(' ')}>${isData ? '' : shapeOf(inner)}`,
      );
    for (const { name, value } of attrs) {
      lookAtText(value, name);
      if (name === 'id') ids.set(value, (ids.get(value) ?? 0) + 1);
      if (/^on/i.test(name)) foreign.push(`${tagName} ${name}=${value}`);
      if (name === 'srcdoc') foreign.push(`${tagName} ${name}`);
      if (name === 'style') own.add(`style=${value.replace(/-?[\d.]+/g, '0')}`);
      if (loads.has(name) && elsewhere.test(value)) foreign.push(`${tagName} loads ${value}`);
      if (addresses.has(name) && !safe.test(value.replace(/[\0- ]/g, ''))) foreign.push(`${tagName} ${name}=${value}`);
    }
  }

  function lookAtJson(text: string): void {
    try {
      JSON.parse(text);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      foreign.push(`no JSON: ${text.slice(0, 100)}`);
    }
  }

  function lookAtText(text: string, where: string): void {
    if (hidden.test(text) || privateLetters.test(text))
      foreign.push(`unseen letter in ${where}: ${JSON.stringify(text.slice(0, 80))}`);
  }
}

/** A style or a program without its quoted words, numbers and names of pages, each line once: what is left was written by a template, whatever the words are and however many. */
function shapeOf(text: string): string {
  const shape = text
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""')
    .replace(/(@page|\bpage:) [\w-]+/g, '$1')
    .replace(/-?[\d.]+/g, '0');
  return [...new Set(shape.split('\n'))].join('\n');
}
