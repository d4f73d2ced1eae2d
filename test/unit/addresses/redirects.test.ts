import { describe, expect, it } from 'vitest';
import { redirectPagesOf, redirectsOf } from '../../../src/addresses/redirects.ts';
import { apacheLines, netlifyLines, nginxLines } from '../../../src/addresses/server-lines.ts';
import { item, reading, smallContent } from '../../support/read.ts';

/** All that follows from a redirects.yaml in the small folder, as `from → to`. */
async function ledOn(redirects: string, files: Record<string, string> = {}): Promise<string[]> {
  const { archive } = await reading({ 'redirects.yaml': redirects, ...files });
  return redirectsOf(archive!).map(({ from, to }) => `${from} → ${to}`);
}

describe('what redirects.yaml leads on', () => {
  it('takes the other forms of a sheet along, each to its own', async () => {
    expect(await ledOn('- {from: /plans/2013/1, to: /plans/2013/01/}')).toEqual([
      '/plans/2013/1/ → /plans/2013/01/',
      '/plans/2013/1/sheet/ → /plans/2013/01/sheet/',
      '/plans/2013/1/index.md → /plans/2013/01/index.md',
      '/data/2013/1.json → /data/2013/01.json',
      '/pdf/2013/1.pdf → /pdf/2013/01.pdf',
    ]);
  });
  it('takes all of a sheet that is merged into a page to that page, but what has a line of its own', async () => {
    const lines =
      '- {from: /plans/2013/1/, to: "/plans/2013/#list"}\n- {from: /data/2013/1.json, to: /data/2013.json}\n';
    expect(await ledOn(lines)).toEqual([
      '/plans/2013/1/ → /plans/2013/#list',
      '/data/2013/1.json → /data/2013.json',
      '/plans/2013/1/sheet/ → /plans/2013/#list',
      '/plans/2013/1/index.md → /plans/2013/#list',
      '/pdf/2013/1.pdf → /plans/2013/#list',
    ]);
  });
  it('leads straight to the end of a chain, whatever the order of its links', async () => {
    expect(await ledOn('- {from: /b/, to: /c/}\n- {from: /a/, to: /b/}\n- {from: /c/, to: /about/}\n')).toEqual([
      '/b/ → /about/',
      '/a/ → /about/',
      '/c/ → /about/',
    ]);
  });
  it('takes every address of a plan to the same one under its new name', async () => {
    const found = await ledOn('- {from: /plans/h25/, to: /plans/2013/}');
    expect(found).toEqual([
      '/plans/h25/ → /plans/2013/',
      '/plans/h25/sheets/ → /plans/2013/sheets/',
      '/plans/h25/years/2013/ → /plans/2013/years/2013/',
      '/plans/h25/years/2014/ → /plans/2013/years/2014/',
      '/data/h25.csv → /data/2013.csv',
      '/data/h25.csv-metadata.json → /data/2013.csv-metadata.json',
      '/data/h25.json → /data/2013.json',
      '/data/h25.xlsx → /data/2013.xlsx',
      '/pdf/h25.pdf → /pdf/2013.pdf',
      '/plans/h25/01/ → /plans/2013/01/',
      '/plans/h25/01/sheet/ → /plans/2013/01/sheet/',
      '/plans/h25/01/index.md → /plans/2013/01/index.md',
      '/data/h25/01.json → /data/2013/01.json',
      '/pdf/h25/01.pdf → /pdf/2013/01.pdf',
    ]);
  });
  it('takes what was published below a plan that is gone to the page that is named', async () => {
    const record = '/plans/2010/\n/plans/2010/01/\n/data/2010.csv\n/plans/2013/\n';
    expect(await ledOn('- {from: /plans/2010/, to: /plans/}', { 'addresses.txt': record })).toEqual([
      '/plans/2010/ → /plans/',
      '/plans/2010/01/ → /plans/',
      '/data/2010.csv → /plans/',
    ]);
  });
  it('makes pages of what was a page, and none of what was a file', async () => {
    const { archive } = await reading({ 'redirects.yaml': '- {from: /plans/2013/1/, to: /plans/2013/01/}' });
    expect(redirectPagesOf(archive!).map(({ from }) => from)).toEqual(['/plans/2013/1/', '/plans/2013/1/sheet/']);
  });
  it('is told of a sheet that is kept back: nothing leads there', async () => {
    const { problems } = await reading({
      'redirects.yaml': '- {from: /plans/2013/1/, to: /plans/2013/02/}',
      'plans/2013/02.mdx': item({ title: '別の取組', draft: 'true' }),
    });
    expect(problems.map(({ rule }) => rule)).toEqual(['redirect-to-nowhere']);
  });
});

describe('the rules of servers', () => {
  const moved = [
    { from: '/plans/2013/1/', to: '/plans/2013/01/#list' },
    { from: '/plans/2013/files/a (b).pdf', to: 'https://www.example.jp/a$1' },
    { from: '/departments/税務課/', to: '/departments/市民課/' },
  ];
  const tax = '%E7%A8%8E%E5%8B%99%E8%AA%B2';
  const people = '%E5%B8%82%E6%B0%91%E8%AA%B2';
  it('are those of Netlify and Cloudflare Pages', () =>
    expect(netlifyLines(moved)).toBe(
      [
        '/plans/2013/1/ /plans/2013/01/#list 301',
        '/plans/2013/files/a%20(b).pdf https://www.example.jp/a%241 301',
        `/departments/${tax}/ /departments/${people}/ 301`,
        '',
      ].join('\n'),
    ));
  it('are those of nginx, below the path of the site', () =>
    expect(nginxLines(moved, '/gyokaku')).toBe(
      [
        'location = "/gyokaku/plans/2013/1/" { return 301 "/gyokaku/plans/2013/01/#list"; }',
        'location = "/gyokaku/plans/2013/files/a (b).pdf" { return 301 "https://www.example.jp/a%241"; }',
        `location = "/gyokaku/departments/税務課/" { return 301 "/gyokaku/departments/${people}/"; }`,
        '',
      ].join('\n'),
    ));
  it('are those of Apache, for this address and none that begins so', () =>
    expect(apacheLines(moved, '/')).toBe(
      [
        'RedirectMatch 301 "^/plans/2013/1/$" "/plans/2013/01/#list"',
        String.raw`RedirectMatch 301 "^/plans/2013/files/a \(b\)\.pdf$" "https://www.example.jp/a%241"`,
        `RedirectMatch 301 "^/departments/税務課/$" "/departments/${people}/"`,
        '',
      ].join('\n'),
    ));
});

it('the smallest content has nothing that leads on', async () =>
  expect(redirectsOf((await reading(smallContent)).archive!)).toEqual([]));
