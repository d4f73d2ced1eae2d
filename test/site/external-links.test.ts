import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { sites } from '../support/build-sites.ts';
import { builtPages, readBuilt } from '../support/html.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Attributes = Record<string, string>;

/** The attributes of every link that a reader can follow. */
function linksIn(html: string): Attributes[] {
  return attributesIn(html, (tag) => tag === 'a' || tag === 'area').filter(({ href }) => href !== undefined);
}

/** The addresses of all that a browser fetches for a page by itself. */
function loadedBy(html: string): string[] {
  const parts = attributesIn(html, (tag) => tag !== 'link').flatMap(({ src, srcset, poster, data }) => [
    src,
    srcset,
    poster,
    data,
  ]);
  const links = attributesIn(html, (tag) => tag === 'link')
    .filter(({ rel }) => rel !== 'canonical')
    .map(({ href }) => href);
  return [...parts, ...links].filter((address) => address !== undefined);
}

function attributesIn(html: string, isMeant: (tag: string) => boolean): Attributes[] {
  const found: Attributes[] = [];
  for (const open: Node[] = [parse(html)]; open.length > 0;) {
    const node = open.pop()!;
    if ('tagName' in node && isMeant(node.tagName))
      found.push(Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])));
    if ('childNodes' in node) open.push(...node.childNodes);
  }
  return found;
}

const isExternal = ({ href = '' }: Attributes) => /^([a-z][a-z\d+.-]*:)?\/\//i.test(href);
const saysNothing = ({ rel = '' }: Attributes) =>
  ['noopener', 'noreferrer'].every((word) => rel.split(' ').includes(word));

describe.each(sites.map(({ name }) => name))('the links of the site %s', (name) => {
  let links: Attributes[] = [];
  beforeAll(() => {
    links = builtPages(name).flatMap((page) => linksIn(readBuilt(name, page)));
  });

  it('lead to the web, to mail and telephone, or to the site itself', () => {
    const schemes = new Set(
      links.flatMap(({ href }) => /^[a-z][a-z\d+.-]*(?=:)/i.exec(href!)?.[0].toLowerCase() ?? []),
    );
    expect([...schemes].filter((scheme) => !['http', 'https', 'mailto', 'tel'].includes(scheme))).toEqual([]);
  });
  it('do not tell other hosts where the reader came from, and open no window of their own', () => {
    const telling = links.filter((link) => isExternal(link) && (!saysNothing(link) || link.target !== undefined));
    expect(telling.slice(0, 5)).toEqual([]);
  });
  it('are all that leads to other hosts: no page loads anything from one', () => {
    const loaded = builtPages(name).flatMap((page) => loadedBy(readBuilt(name, page)));
    expect(loaded.length).toBeGreaterThan(20);
    expect([...new Set(loaded)].filter((href) => isExternal({ href }))).toEqual([]);
  });
  it('lead on within the site as they are', () => {
    expect(links.filter((link) => !isExternal(link) && link.rel?.includes('noreferrer')).slice(0, 5)).toEqual([]);
  });
});

it('the sample leads to other hosts from sheets, from the foot of a page and from an office', () => {
  const external = builtPages('sample').flatMap((page) => linksIn(readBuilt('sample', page)).filter(isExternal));
  expect(external.length).toBeGreaterThan(20);
});
