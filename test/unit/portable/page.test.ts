import { describe, expect, it } from 'vitest';
import { portablePage } from '../../../scripts/lib/portable/page.ts';
import type { Site } from '../../../scripts/lib/portable/site.ts';
import { portableStyle } from '../../../scripts/lib/portable/style.ts';
import { portableWords } from '../../../src/words/portable.ts';

const files = new Set(['index.html', 'a.png', 'b.png', '_astro/x.css', 'search/index.html', 'plans/index.html']);
const site: Site = { dir: '', files, origin: 'https://city.example', base: '/' };
const page = (body: string, head = '') =>
  portablePage(
    `<!doctype html><html lang="ja"><head>${head}</head><body>${body}</body></html>`,
    'plans/index.html',
    site,
  );

describe('the addresses of a page', () => {
  it.each([
    ['<a href="/">x</a>', '<a href="../index.html">x</a>'],
    ['<form action="/search/"></form>', '<form action="../search/index.html"></form>'],
    ['<img src="/a.png" alt="">', '<img src="../a.png" alt="">'],
    ['<img srcset="/a.png 1x, /b.png 2x" alt="">', '<img srcset="../a.png 1x, ../b.png 2x" alt="">'],
    ['<i data-index="/search/">x</i>', '<i data-index="../search/index.html">x</i>'],
    ['<i data-words="/ と /search/ の間">x</i>', '<i data-words="/ と /search/ の間">x</i>'],
    ['<p style="background: url(/a.png)">x</p>', '<p style="background: url(&quot;../a.png&quot;)">x</p>'],
    ['<style>p { background: url(/a.png) }</style>', '<style>p { background: url("../a.png") }</style>'],
    ['<svg><use xlink:href="/a.png"></use></svg>', '<svg><use xlink:href="../a.png"></use></svg>'],
    ['<template><a href="/">x</a></template>', '<template><a href="../index.html">x</a></template>'],
    ['<a href="https://elsewhere.example/">x</a>', '<a href="https://elsewhere.example/">x</a>'],
    ['<p>&lt;a href="/"&gt; と書く</p>', '<p>&lt;a href="/"&gt; と書く</p>'],
  ])('%s', (before, after) => expect(page(before)).toContain(after));
  it('lead on from a page that only passes on', () =>
    expect(page('', '<meta http-equiv="refresh" content="0; url=/search/">')).toContain(
      'content="0; url=../search/index.html"',
    ));
});

describe('a page of the copy', () => {
  it('says at its top what it is, and stays out of search engines', () => {
    const html = page('<main>本文</main>', '<meta name="robots" content="all"><title>題</title>');
    expect(html).toContain(`<body><aside class="Notice">${portableWords.notice}</aside><main>本文</main></body>`);
    expect(html).toContain('<head><meta name="robots" content="noindex"><title>題</title></head>');
  });
  it('may load its files from where they lie, and its styles; nothing runs in it', () => {
    const policy = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    const strict = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">`;
    expect(policy(page('', strict))).toBe(
      "default-src 'none'; script-src 'none'; style-src 'self' file:; img-src 'self' file:; connect-src 'none'; form-action 'self' file:; base-uri 'none'",
    );
    // printf 'p { color: red }' | openssl dgst -sha256 -binary | base64
    expect(policy(page('', `${strict}<style>p { color: red }</style>`))).toContain(
      "style-src 'self' file: 'sha256-ngewhhP73WDIbgwseeu52VAAJgKdGUsu1IUQQsAm8m4=';",
    );
    expect(policy(page(''))).toBeUndefined();
  });
  it('says in the place of what sleeps without scripts that it does not work here', () => {
    const html = page('<site-search hidden-until-defined data-words="{}"><form></form></site-search><p>一覧</p>');
    expect(html).toContain(`<p class="Callout">${portableWords.asleep['site-search']}</p><p>一覧</p>`);
    expect(html).not.toContain('<form');
    expect(page('<some-thing hidden-until-defined></some-thing>')).toContain(portableWords.asleepOther);
  });
  it('keeps the sentence that says how to print, for which no button will ever come', () => {
    const html = page('<p><print-now data-label="印刷する"><span>ブラウザーの「印刷」で</span></print-now></p>');
    expect(html).toContain('<p><span>ブラウザーの「印刷」で</span></p>');
  });
  it('holds no script, nothing for readers without scripts, and no address of the published site', () => {
    const html = page(
      '<noscript><p>JavaScript</p></noscript><script type="module" src="/x.js"></script><print-button></print-button>',
      '<link rel="canonical" href="https://city.example/"><link rel="sitemap" href="/sitemap-index.xml"><script>1</script>',
    );
    expect(html).toMatch(/<\/aside><\/body>/);
    expect(html).not.toMatch(/script|print-button|rel="canonical"|sitemap/i);
  });
});

it('a style sheet keeps everything but its addresses', () => {
  const css = `@import '/_astro/x.css' layer(a);/* url(/a.png) */
.a::before{content:"url(/a.png)";background:URL( "/a.png" ),url(/b.png),url(data:image/png;base64,AA==)}`;
  const rewritten = portableStyle(css, (address) => (address.startsWith('/') ? `..${address}` : null));
  expect(rewritten).toBe(`@import "../_astro/x.css" layer(a);/* url(/a.png) */
.a::before{content:"url(/a.png)";background:URL( "../a.png" ),url("../b.png"),url(data:image/png;base64,AA==)}`);
});
