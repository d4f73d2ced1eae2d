import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { attributeOf, elementsIn } from '../../scripts/lib/html-tree.ts';
import { builtFiles, builtPages, readBuilt } from '../support/html.ts';

/** A page's elements, and its policy by directive. */
interface Page {
  file: string;
  elements: Tree.Element[];
  policies: string[];
  allowed: Map<string, string[]>;
}

function pagesOf(site: string): Page[] {
  return builtPages(site).map((file) => {
    const elements = elementsIn(parse(readBuilt(site, file)));
    const policies = elements
      .filter((element) => attributeOf(element, 'http-equiv') === 'Content-Security-Policy')
      .map((element) => attributeOf(element, 'content')!);
    const directives = (policies[0] ?? '').split('; ').map((one) => one.split(' '));
    return { file, elements, policies, allowed: new Map(directives.map(([name, ...values]) => [name!, values])) };
  });
}

const textIn = ({ childNodes }: Tree.Element) => childNodes.map((node) => ('value' in node ? node.value : '')).join('');
const isData = (element: Tree.Element) => /\/(ld\+)?json$/.test(attributeOf(element, 'type') ?? '');

describe.each(['sample', 'under-path'])('every page of %s', (site) => {
  const pages = pagesOf(site);
  const faults = (isFault: (page: Page) => boolean) => pages.filter(isFault).map(({ file }) => file);
  const elementsWith = (isFault: (element: Tree.Element) => boolean) =>
    pages.flatMap(({ file, elements }) => elements.filter(isFault).map(({ tagName }) => `${file}: ${tagName}`));

  it('has one policy, before anything that could be loaded, and none that calls itself unsafe', () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(faults(({ policies }) => policies.length !== 1)).toEqual([]);
    expect(faults(({ policies }) => policies[0]!.includes('unsafe'))).toEqual([]);
    const loads = (element: Tree.Element) => ['link', 'script', 'style'].includes(element.tagName);
    const place = ({ elements }: Page, is: (element: Tree.Element) => boolean) => elements.findIndex(is);
    const isPolicy = (element: Tree.Element) => attributeOf(element, 'http-equiv') !== undefined;
    expect(faults((page) => place(page, isPolicy) > place(page, loads))).toEqual([]);
  });
  it('allows nothing that is not named', () => {
    expect(faults(({ allowed }) => allowed.get('default-src')!.join() !== "'none'")).toEqual([]);
    expect(faults(({ allowed }) => allowed.get('base-uri')!.join() !== "'none'")).toEqual([]);
    expect(faults(({ allowed }) => allowed.get('form-action')!.join() !== "'self'")).toEqual([]);
  });
  it('lets scripts run where it has any, and only there; none stands in the page', () => {
    const scripts = ({ elements }: Page) => elements.filter((one) => one.tagName === 'script' && !isData(one));
    expect(
      faults((page) => page.allowed.get('script-src')!.join() !== (scripts(page).length > 0 ? "'self'" : "'none'")),
    ).toEqual([]);
    expect(faults((page) => scripts(page).some((one) => attributeOf(one, 'src') === undefined))).toEqual([]);
    expect(faults((page) => scripts(page).some((one) => textIn(one) !== ''))).toEqual([]);
    expect(pages.some((page) => scripts(page).length > 0)).toBe(true);
  });
  it('has no handler, no style and no code in an attribute', () => {
    expect(elementsWith(({ attrs }) => attrs.some(({ name }) => /^on|^style$|^srcdoc$/.test(name)))).toEqual([]);
    expect(elementsWith(({ attrs }) => attrs.some(({ value }) => /^\s*javascript:/i.test(value)))).toEqual([]);
  });
  it('covers each style element by its digest, and no digest covers anything else', () => {
    const digests = ({ elements }: Page) =>
      elements
        .filter(({ tagName }) => tagName === 'style')
        .map((one) => `'sha256-${createHash('sha256').update(textIn(one)).digest('base64')}'`);
    expect(
      faults((page) => page.allowed.get('style-src')!.join(' ') !== ["'self'", ...digests(page)].join(' ')),
    ).toEqual([]);
    expect(pages.filter((page) => digests(page).length > 0).length).toBeGreaterThan(1);
  });
  it('asks no other host for anything', () => {
    const others = faults((page) => page.allowed.get('connect-src')!.join() !== "'self'");
    // That search page asks the sites which the build was told to ask.
    expect(others).toEqual(site === 'under-path' ? ['search/index.html'] : []);
  });
});

it.each([
  ['sample', '/'],
  ['under-path', '/open/gyokaku/'],
])('the file of headers of %s speaks of what is there, from where the site begins', (site, base) => {
  const rules = readBuilt(site, '_headers').match(/^\/.*$/gm)!;
  expect(rules.slice(0, 4)).toEqual([`${base}*`, `${base}search-index/*`, `${base}data/*`, `${base}_astro/*`]);
  const kept = rules.slice(4).map((rule) => rule.slice(`${base}search-index/`.length).replace('/*', ''));
  const named = builtFiles(site).flatMap((file) => /^search-index\/(\w+-[0-9a-f]{12}(\.json)?)/.exec(file)?.[1] ?? []);
  expect(kept).toEqual([...new Set(named)].sort());
  expect(kept.length).toBeGreaterThan(3);
});

it('the search page asks the sites that are searched as well, and no other', () => {
  const asked = (site: string) => pagesOf(site).find(({ file }) => file === 'search/index.html')!.allowed;
  expect(asked('under-path').get('connect-src')).toEqual(["'self'", 'https://next.example']);
  expect(asked('sample').get('connect-src')).toEqual(["'self'"]);
});
