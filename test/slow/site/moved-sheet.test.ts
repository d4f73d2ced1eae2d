import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../scripts/lib/serve.ts';
import { digestsOf, filesBelow } from '../../../scripts/lib/shards/file-digests.ts';
import { buildEnv } from '../../support/build-sites.ts';
import { root } from '../../support/paths.ts';
import { item, smallContent } from '../../support/read.ts';
import { lastingFolder } from '../../support/repository.ts';
import { sharedBrowser } from '../../support/browser.ts';

const lines = (text: string) => text.trimEnd().split('\n');

describe('a sheet that goes', () => {
  let dir: string;
  let removed: () => Promise<void>;
  let browser: Browser;
  const out = () => join(dir, 'dist');
  const sheet = (name: string) => join(dir, 'content/plans/2013', `${name}.mdx`);
  const run = (script: string, args: string[] = [], env: Record<string, string> = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...buildEnv('search'),
        ...{ CONTENT_DIR: join(dir, 'content'), OUT_DIR: out(), BUILD_DATE: '2015-07-01', SITE_URL: '', ...env },
      },
    });
    return { status, stdout, stderr };
  };
  const digests = async (site = out()) => Object.fromEntries(digestsOf(site, await filesBelow(site)));
  const lost = (file: string) =>
    [
      '公表したアドレス「/plans/2013/02/」と、その下の3件がなくなります。調書のファイル（plans/2013/02.mdx）がありません。',
      `→ ファイルの名前を変えたのなら、redirects.yaml に「- {from: /plans/2013/02/, to: /plans/2013/${file}/}」という行を書き足してください。消すつもりでなかったのなら、ファイルを元に戻してください。`,
    ].map((line) => `  ${line}`);

  beforeAll(async () => {
    ({ dir, remove: removed } = await lastingFolder('addresses'));
    for (const [path, text] of Object.entries({ ...smallContent, 'plans/2013/02.mdx': item({ title: '別の取組' }) })) {
      await mkdir(join(dir, 'content', path, '..'), { recursive: true });
      await writeFile(join(dir, 'content', path), text);
    }
    browser = await sharedBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await removed?.();
  });

  it('stops the check and the build, which say what to write, and leaves the last good site', async () => {
    expect(run('build')).toMatchObject({ status: 0 });
    expect(run('addresses')).toEqual({
      status: 0,
      stdout: expect.stringMatching(/addresses\.txt に(\d+)件のアドレスを書き足しました（合わせて\1件）。\n$/),
      stderr: '',
    });
    const before = await digests();
    expect(await readFile(join(dir, 'content/addresses.txt'), 'utf8')).toBe(
      await readFile(join(out(), 'addresses.txt'), 'utf8'),
    );
    await rename(sheet('02'), sheet('b2'));
    // Another one is new as well: of the last site it is known which of them has the title.
    await writeFile(sheet('c3'), item({ title: '新しい取組' }));
    const { status, stdout } = run('check');
    expect(status).toBe(1);
    expect(stdout).toContain(['redirects.yaml:1:1 エラー', ...lost('b2')].join('\n'));
    const built = run('build');
    expect(built.status).toBe(1);
    expect(built.stderr).toContain(['redirects.yaml:1:1 エラー', ...lost('b2')].join('\n'));
    expect(built.stderr).toContain('サイトは作りませんでした。前に作ったサイトはそのままです。\n');
    expect(await digests()).toEqual(before);
    await rm(sheet('c3'));
  });

  it('is asked about by the public site’s own list as well, once where parts are joined', async () => {
    const list = join(dir, 'list.txt');
    await rename(join(dir, 'content/addresses.txt'), list);
    const parts = [1, 2].map((part) => join(dir, 'parts', String(part)));
    for (const [at, part] of parts.entries()) {
      const { status, stdout, stderr } = run('build', ['--plans', `${at + 1}/2`], {
        OUT_DIR: part,
        PUBLISHED_ADDRESSES: list,
      });
      expect(status, stdout + stderr).toBe(0);
    }
    const before = await digests();
    expect(run('join', parts)).toEqual({
      status: 1,
      stdout: '',
      stderr: ['公表したアドレスのうち、4件がこのサイトにありません。', '', ...lost('b2'), ''].join('\n'),
    });
    expect(await digests()).toEqual(before);
    const whole = run('build', [], { PUBLISHED_ADDRESSES: list });
    expect(whole.status).toBe(1);
    expect(whole.stderr).toContain(lost('b2').join('\n'));
    expect(run('build', [], { PUBLISHED_ADDRESSES: 'nowhere' })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('PUBLISHED_ADDRESSES に書いてあるファイル「nowhere」がありません。'),
    });
    expect(await digests()).toEqual(before);
    await rename(list, join(dir, 'content/addresses.txt'));
  });

  it('passes where it leads on: by a page that opens and goes on, and by the rules of hosts', async () => {
    await writeFile(
      join(dir, 'content/redirects.yaml'),
      '- {from: /plans/2013/02/, to: /plans/2013/b2/, note: 番号を改めました。}\n',
    );
    const { status, stdout, stderr } = run('build');
    expect(status, stdout + stderr).toBe(0);
    expect(lines(await readFile(join(out(), '_redirects'), 'utf8'))).toEqual([
      '/plans/2013/02/index.md /plans/2013/b2/index.md 301',
      '/data/2013/02.json /data/2013/b2.json 301',
      '/plans/2013/02/ /plans/2013/b2/ 301',
      '/plans/2013/02/sheet/ /plans/2013/b2/sheet/ 301',
    ]);
    const { origin, close } = await serve(out());
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${origin}/plans/2013/02/`);
    await page.waitForURL(`${origin}/plans/2013/b2/`);
    expect(await page.locator('h1').innerText()).toBe('別の取組');
    close();
  });

  it('is told on its page in words, to search engines as elsewhere, and not in the site map', async () => {
    const html = await readFile(join(out(), 'plans/2013/02/index.html'), 'utf8');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<link rel="canonical" href="http://localhost:4321/plans/2013/b2/">');
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/plans/2013/b2/">');
    expect(html).toContain(
      '<h1>ページは移りました</h1><p>このアドレスのページは、次のところに移りました。自動で移らないときは、押して開いてください。</p><p><a href="/plans/2013/b2/">http://localhost:4321/plans/2013/b2/</a></p><p class="Meta">わけ：番号を改めました。</p>',
    );
    const map = await readFile(join(out(), 'sitemap-0.xml'), 'utf8');
    expect(map).toContain('/plans/2013/b2/');
    expect(map).not.toContain('/plans/2013/02/');
    const list = lines(await readFile(join(out(), 'addresses.txt'), 'utf8'));
    for (const address of ['/plans/2013/02/', '/plans/2013/b2/', '/data/2013/02.json']) expect(list).toContain(address);
  });

  it('stays known: who takes the line away again is asked again', async () => {
    const published = join(out(), 'addresses.txt');
    await rm(join(dir, 'content/addresses.txt'));
    await rm(join(dir, 'content/redirects.yaml'));
    const { status, stderr } = run('build', [], { PUBLISHED_ADDRESSES: published });
    expect(status).toBe(1);
    expect(stderr).toContain('公表したアドレス「/plans/2013/02/」と、その下の3件がなくなります。');
  });
});
