import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { sites } from '../support/build-sites.ts';
import { builtPages, readBuilt } from '../support/html.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** The attributes of every link that a reader can follow. */
function linksIn(html: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  for (const open: Node[] = [parse(html)]; open.length > 0;) {
    const node = open.pop()!;
    if ('tagName' in node && (node.tagName === 'a' || node.tagName === 'area'))
      found.push(Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])));
    if ('childNodes' in node) open.push(...node.childNodes);
  }
  return found.filter(({ href }) => href !== undefined);
}

const isExternal = ({ href = '' }: Record<string, string>) => /^([a-z][a-z\d+.-]*:)?\/\//i.test(href);
const saysNothing = ({ rel = '' }: Record<string, string>) =>
  ['noopener', 'noreferrer'].every((word) => rel.split(' ').includes(word));

describe.each(sites.map(({ name }) => name))('the links of the site %s', (name) => {
  let links: Record<string, string>[] = [];
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
  it('lead on within the site as they are', () => {
    expect(links.filter((link) => !isExternal(link) && link.rel?.includes('noreferrer')).slice(0, 5)).toEqual([]);
  });
});

it('the sample leads to other hosts from sheets, from the foot of a page and from an office', () => {
  const external = builtPages('sample').flatMap((page) => linksIn(readBuilt('sample', page)).filter(isExternal));
  expect(external.length).toBeGreaterThan(20);
});
