import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { attributeOf, elementsIn } from '../../scripts/lib/html-tree.ts';
import { builtPages, readBuilt } from '../support/html.ts';

/** What search engines and phones ask of a page, and the tests of HTML, policies and accessibility do not. */
function faultsIn(html: string, address: string): string[] {
  const elements = elementsIn(parse(html));
  const all = (tag: string, name: string, value: string) =>
    elements.filter((element) => element.tagName === tag && attributeOf(element, name) === value);
  const meta = (name: string) => all('meta', 'name', name).map((element) => attributeOf(element, 'content')!.trim());
  const canonical = all('link', 'rel', 'canonical').map((element) => attributeOf(element, 'href'));
  const links = elements.filter(({ tagName }) => tagName === 'a').map((link) => attributeOf(link, 'href'));
  const images = elements.filter(({ tagName }) => tagName === 'img');
  const right = {
    // Browsers look for it in the first kilobyte.
    charset: Buffer.from(html).subarray(0, 1024).includes('<meta charset="utf-8">'),
    viewport: meta('viewport').join() === 'width=device-width, initial-scale=1',
    description: meta('description').length === 1 && meta('description')[0] !== '',
    canonical: canonical.join() === (meta('robots').includes('noindex') ? '' : address),
    links: links.every((href) => href !== undefined && !['', '#'].includes(href)),
    images: images.every((image) => ['width', 'height'].every((name) => /^\d+$/.test(attributeOf(image, name) ?? ''))),
  };
  return Object.entries(right).flatMap(([name, isRight]) => (isRight ? [] : [name]));
}

describe.each([
  ['sample', 'https://gyokaku.shiomi.example/'],
  ['under-path', 'https://city.example/open/gyokaku/'],
])('the built site %s', (site, home) => {
  const pages = builtPages(site)
    .map((file) => ({ file, html: readBuilt(site, file) }))
    // A page that leads on at once names the address that it leads to.
    .filter(({ html }) => !html.includes('http-equiv="refresh"'));

  it('has on every page what search engines and phones ask for', () => {
    const faults = pages.map(({ file, html }) => {
      const address = home + encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));
      return [file, faultsIn(html, address)];
    });
    expect(pages.length).toBeGreaterThan(10);
    expect(faults.filter(([, found]) => found!.length > 0)).toEqual([]);
  });
  it('keeps nothing from search engines but the error page and what is there to be printed', () => {
    const hidden = pages.filter(({ html }) => html.includes('<meta name="robots" content="noindex">'));
    expect(hidden.map(({ file }) => file).filter((file) => !/^404\.html$|^print\/|\/sheets?\//.test(file))).toEqual([]);
    expect(readBuilt(site, 'robots.txt')).toBe('User-agent: *\nAllow: /\n');
  });
});

it.each([
  ['charset', '<meta charset="utf-8">', ''],
  ['viewport', 'initial-scale=1', 'initial-scale=2'],
  ['description', 'content="説明"', 'content=""'],
  ['canonical', '/plans/"', '/plan/"'],
  ['canonical', '<title>', '<meta name="robots" content="noindex"><title>'],
  ['links', 'href="/"', 'href="#"'],
  ['images', ' height="1"', ''],
])('a page with a wrong %s is found: %s', (fault, from, to) => {
  const address = 'https://city.example/plans/';
  const html = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title>題</title><meta name="description" content="説明"><link rel="canonical" href="${address}"></head>
    <body><a href="/">はじめ</a><img src="/a.png" alt="" width="1" height="1"></body></html>`;
  expect(faultsIn(html, address)).toEqual([]);
  expect(faultsIn(html.replace(from, to), address)).toEqual([fault]);
});
