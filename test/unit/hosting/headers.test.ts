import { describe, expect, it } from 'vitest';
import { apacheConfig } from '../../../src/hosting/apache.ts';
import { headersFile } from '../../../src/hosting/headers-file.ts';
import { nginxConfig } from '../../../src/hosting/nginx.ts';
import { everywhere, headersFor } from '../../../src/hosting/site-headers.ts';
import { document } from '../../support/doc-block.ts';

type Headers = Record<string, string>;
const named = ['open-fc59dbd3621d/', 'closed-4c403e7038cd/', 'readings-e3e4e379bf00/', 'forms-e3e4e379bf00.json'];
const forever = 'public, max-age=31536000, immutable';

/** What nginx would send, as its settings say. */
function byNginx(path: string): Headers {
  const conf = nginxConfig();
  const maps = new Map(
    [...conf.matchAll(/^map \$uri (\$\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name, body]) => {
      const rules = [...body!.matchAll(/^ {2}(default|"~([^"]*)") "([^"]*)";$/gm)];
      const found = rules.find(([, , pattern]) => pattern !== undefined && new RegExp(pattern).test(path));
      return [name!, (found ?? rules.find(([, first]) => first === 'default'))?.[3] ?? ''];
    }),
  );
  const lines = conf.slice(conf.indexOf('add_header')).trim().split('\n');
  const sent = lines.map((line) => {
    const [, name, value] = /^add_header ([\w-]+) (?:"([^"]*)"|(?:\$\w+))(?: always)?;$/.exec(line)!;
    return [name!, value ?? maps.get(/\$\w+/.exec(line)![0])!] as const;
  });
  return Object.fromEntries(sent.filter(([, value]) => value !== ''));
}

/** What Apache would send: the last that holds. */
function byApache(path: string): Headers {
  const lines = apacheConfig().trim().split('\n').slice(1);
  const sent = lines.flatMap((line) => {
    const [, name, value, where] =
      /^Header (?:always )?set ([\w-]+) "([^"]*)"(?: "expr=%\{REQUEST_URI\} =~ m#([^#]*)#")?$/.exec(line)!;
    return where === undefined || new RegExp(where).test(path) ? [[name!, value!] as const] : [];
  });
  return Object.fromEntries(sent);
}

/** What Netlify and Cloudflare Pages would send: all rules that hold, a name that comes twice told as a list. */
function byHeadersFile(base: string, path: string): Headers {
  const headers: Headers = {};
  for (const block of headersFile(base, named).trim().split('\n\n')) {
    const [rule, ...lines] = block.split('\n');
    expect(rule!.slice(0, -1)).not.toContain('*');
    const holds = rule!.endsWith('*') ? path.startsWith(rule!.slice(0, -1)) : path === rule;
    for (const [, name, value] of holds ? lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)!) : [])
      headers[name!] = headers[name!] === undefined ? value! : `${headers[name!]}, ${value}`;
  }
  return headers;
}

const paths = [
  '',
  'plans/2023/',
  '404.html',
  'favicon.svg',
  'og/site.png',
  'data/2023.csv',
  '_astro/Base.4tEJxVye.css',
  'search-index/index.json',
  'search-index/open-fc59dbd3621d/pagefind.index.pf_meta',
  'search-index/closed-4c403e7038cd/cells/c0.json',
  'search-index/readings-e3e4e379bf00/0.json',
  'search-index/forms-e3e4e379bf00.json',
  'admin/editing.js',
];

describe.each(['/', '/open/gyokaku/'])('what hosts send for a site that begins at %s', (base) => {
  it.each(paths)('is the same from every one: %s', (path) => {
    const wanted = headersFor(base + path);
    expect(byNginx(base + path)).toEqual(wanted);
    expect(byApache(base + path)).toEqual(wanted);
    // Their own way with pages is as good.
    const { 'Cache-Control': kept, ...rest } = wanted;
    expect(byHeadersFile(base, base + path)).toEqual(kept === forever ? wanted : rest);
  });
});

it('keeps for ever what is called by what is in it, and nothing else', () => {
  const kept = (path: string) => /max-age=(\d+)/.exec(headersFor(`/gyokaku/${path}`)['Cache-Control']!)![1];
  expect(Object.fromEntries(paths.map((path) => [path, kept(path)]))).toEqual({
    '': '60',
    'plans/2023/': '60',
    '404.html': '60',
    'favicon.svg': '300',
    'og/site.png': '300',
    'data/2023.csv': '300',
    '_astro/Base.4tEJxVye.css': '31536000',
    'search-index/index.json': '60',
    'search-index/open-fc59dbd3621d/pagefind.index.pf_meta': '31536000',
    'search-index/closed-4c403e7038cd/cells/c0.json': '31536000',
    'search-index/readings-e3e4e379bf00/0.json': '31536000',
    'search-index/forms-e3e4e379bf00.json': '31536000',
    'admin/editing.js': '300',
  });
});

it('lets other sites read the index and the data, and nothing else', () => {
  const may = paths.filter((path) => headersFor(`/${path}`)['Access-Control-Allow-Origin'] === '*');
  expect(may).toEqual(paths.filter((path) => /^(search-index|data)\//.test(path)));
});

it('keeps no error: neither server says so of an answer that is not there', () => {
  expect(nginxConfig()).toMatch(/^add_header Cache-Control \$ayumi_kept;$/m);
  expect(apacheConfig().match(/^Header (always )?set Cache-Control/gm)).toEqual(
    Array(3).fill('Header set Cache-Control'),
  );
});

it('lets nobody show the site within another, and says nothing unsafe', () => {
  const policy = everywhere['Content-Security-Policy']!;
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
});

it('is told to those who run a server, header by header', () => {
  const rows = [...document('hosting.md').matchAll(/^\| `([\w-]+)` \| (?:`([^`]*)`)?/gm)];
  expect(rows.map(([, name]) => name)).toEqual([
    ...Object.keys(everywhere),
    'Access-Control-Allow-Origin',
    'Cache-Control',
  ]);
  const told = rows.filter(([, name, value]) => value !== undefined && name !== 'Access-Control-Allow-Origin');
  expect(told.map(([, name, value]) => [name, value])).toEqual(told.map(([, name]) => [name, everywhere[name!]]));
  expect(told.length).toBeGreaterThan(4);
});
