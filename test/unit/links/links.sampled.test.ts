import { execFile } from 'node:child_process';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../support/paths.ts';
import { contentFolder, item } from '../../support/read.ts';
import { allCases } from '../../support/sampled.ts';

/** What the server was asked, and when. */
let asked: { line: string; at: number }[] = [];
let server: Server;
let origin: string;
/** A port where nobody listens. */
let nobody: string;

const pages: Record<string, [status: number, location?: string]> = {
  '/there': [200],
  '/gone': [410],
  '/missing': [404],
  '/moved': [301, '/further'],
  '/further': [308, '/there?new'],
  '/sent': [302, '/there'],
  '/moved-away': [301, '/missing'],
  '/circle': [302, '/circle'],
  '/closed': [403],
  '/ill': [503],
  '/strange': [301, 'ftp://example.jp/'],
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://x').pathname;
    asked.push({ line: `${request.method} ${request.url}`, at: performance.now() });
    // This page knows no HEAD.
    if (path === '/get-only') return void response.writeHead(request.method === 'HEAD' ? 404 : 200).end('page');
    const [status, location] = pages[path] ?? [200];
    response.writeHead(status, location === undefined ? {} : { location }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  nobody = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  await new Promise((resolve) => other.close(resolve));
});
afterAll(() => server.close());

async function links(files: Record<string, string>, ...args: string[]) {
  asked = [];
  const content = await contentFolder(files);
  const env = { ...process.env, CONTENT_DIR: content, BUILD_DATE: '2015-07-01' };
  return new Promise<{ code: number; out: string }>((resolve) => {
    execFile(process.execPath, ['scripts/links.ts', '--pause', '0', ...args], { cwd: root, env }, (error, out, wrong) =>
      resolve({
        code: Number(error?.code ?? 0),
        out: `${out}${wrong}`.replaceAll(`${content.replace(/^\//, '../../../')}/`, ''),
      }),
    );
  });
}

const sources = (...urls: string[]) => ({
  'plans/2013/01.mdx': item({ sources: `\n${urls.map((url) => `  - {title: 資料, url: "${url}"}\n`).join('')}` }),
});
/** The report below a heading, without the folder's own name. */
const below = (out: string, head: string) =>
  out
    .slice(out.indexOf(head))
    .split('\n\n■')[0]!
    .replaceAll(origin, 'ORIGIN')
    .replaceAll(nobody, 'NOBODY')
    .replace(/^.*(?=plans\/)/gm, '');

describe('npm run links', () => {
  it('is content with what is there, and asks for no more than the head', async () => {
    const { code, out } = await links(sources(`${origin}/there`, `${origin}/there#part`));
    expect(code).toBe(0);
    expect(out).toMatch(/1件のリンク先を尋ねました。なくなったもの0件、移ったもの0件、確かめられなかったもの0件。\n$/);
    expect(asked.map(({ line }) => line)).toEqual(['HEAD /there']);
  });
  it('asks for the page where a host knows no HEAD', async () => {
    expect((await links(sources(`${origin}/get-only`))).code).toBe(0);
    expect(asked.map(({ line }) => line)).toEqual(['HEAD /get-only', 'GET /get-only']);
  });
  it('tells what is gone, with every line that leads there, and fails', async () => {
    const { code, out } = await links({
      ...sources(`${origin}/gone`, `${origin}/moved-away`),
      'plans/2013/02.mdx': item(
        { title: '別の取組', background: `詳しくは ${origin}/missing を参照` },
        `\n本文\n\n[資料](${origin}/gone)\n`,
      ),
    });
    expect(code).toBe(1);
    expect(below(out, '■ なくなった')).toBe(
      [
        '■ なくなったリンク先　3件（直してください）',
        'plans/2013/01.mdx:6\nplans/2013/02.mdx:10\n  ORIGIN/gone（返事の番号 410）',
        'plans/2013/01.mdx:7\n  ORIGIN/moved-away（返事の番号 404）',
        'plans/2013/02.mdx:5\n  ORIGIN/missing（返事の番号 404）',
        'いまのアドレスを探すか、資料を files/ に置くか、リンクを消してください。',
        '3件のリンク先を尋ねました。なくなったもの3件、移ったもの0件、確かめられなかったもの0件。\n',
      ].join('\n\n'),
    );
  });
  it.runIf(allCases)(
    'tells where a page has moved to for good, and where it is sent for now, and does not fail',
    async () => {
      const { code, out } = await links(sources(`${origin}/moved`, `${origin}/sent`));
      expect(code).toBe(0);
      expect(below(out, '■ 移った')).toBe(
        '■ 移ったリンク先　1件（新しいアドレスに直してください）\n\nplans/2013/01.mdx:6\n  ORIGIN/moved\n  新しいアドレス：ORIGIN/there?new',
      );
      expect(below(out, '■ 一時的に')).toContain('  ORIGIN/sent\n  転送先：ORIGIN/there');
    },
  );
  it('does not take for gone what it could not reach', async () => {
    const { code, out } = await links(
      sources(`${origin}/closed`, `${origin}/ill`, `${origin}/circle`, `${origin}/strange`, `${nobody}/x`),
    );
    expect(code).toBe(0);
    expect(below(out, '■ 確かめ')).toBe(
      [
        '■ 確かめられなかったリンク先　5件（なくなったとは限りません）',
        'plans/2013/01.mdx:6\n  ORIGIN/closed（返事の番号 403）',
        'plans/2013/01.mdx:7\n  ORIGIN/ill（返事の番号 503）',
        'plans/2013/01.mdx:8\n  ORIGIN/circle（転送が繰り返されます）',
        'plans/2013/01.mdx:9\n  ORIGIN/strange（返事を読めません）',
        'plans/2013/01.mdx:10\n  NOBODY/x（サイトにつながりません）',
        '日を改めて、ブラウザーで開けるかを確かめてください。',
        '5件のリンク先を尋ねました。なくなったもの0件、移ったもの0件、確かめられなかったもの5件。\n',
      ].join('\n\n'),
    );
  });
  it.runIf(allCases)('asks one host one page after another, with a pause', async () => {
    await links(sources(...[1, 2, 3].map((page) => `${origin}/there?${page}`)), '--pause', '0.3');
    const [first, second, third] = asked.map(({ at }) => at);
    expect(Math.min(second! - first!, third! - second!)).toBeGreaterThan(290);
  });
  it('says so where there is nothing to ask, and what it does not understand', async () => {
    expect(await links({})).toEqual({ code: 0, out: 'ほかのサイトへのリンクはありません。\n' });
    expect(await links({}, '--pause', 'long')).toEqual({
      code: 2,
      out: '「long」は読めません。\n使い方：npm run links -- [--pause 秒]（同じサイトに続けて尋ねる間隔。書かなければ1秒）\n',
    });
  });
});
