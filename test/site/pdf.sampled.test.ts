import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { insteadOf, isMissing } from '../../src/disk/system-error.ts';
import { siteDir } from '../support/html.ts';
import { root } from '../support/paths.ts';
import { allCases, sampled } from '../support/sampled.ts';

/** Runs the command in a folder of its own, so that it keeps nothing for other runs. */
function pdf(site: string, args: string[] = [], { cwd = site, env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/pdf.ts'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, OUT_DIR: site, ...env },
  });
  return { status, stdout, stderr };
}

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'ayumi-pdf-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** A copy of a part of the built sample: the booklet of a plan and some of its sheets. */
async function siteOf(items: string[]): Promise<string> {
  const dir = await folder();
  for (const part of ['_astro', 'data', 'plans/2013/sheets', ...items.map((item) => `plans/2013/${item}`)])
    await cp(join(siteDir('sample'), part), join(dir, part), { recursive: true });
  return dir;
}

async function change(dir: string, item: string, words: string): Promise<void> {
  const file = join(dir, 'plans/2013', item, 'sheet/index.html');
  const html = await readFile(file, 'utf8');
  await writeFile(file, html.replace('</article>', `<p>${words}</p></article>`));
}

const files = async (dir: string) =>
  (await readdir(dir, { recursive: true }).catch(insteadOf(isMissing, [])))
    .filter((name) => name.endsWith('.pdf') && !name.startsWith('.cache'))
    .sort();
const said = (made: number, kept: number, dir: string) =>
  new RegExp(
    `^PDFを ${dir} に置きました。作ったもの${made}件、内容が変わらず前のままのもの${kept}件（[\\d.]+秒）。\n$`,
  );

describe('the PDFs of a site', () => {
  it('are made once, and then only where the content has changed', async () => {
    const site = await siteOf(['01', '02']);
    const out = join(site, 'out');
    expect(pdf(site, ['--plan', '2013', '--out', out]).stdout).toMatch(said(3, 0, out));
    expect(await files(out)).toEqual(['2013.pdf', '2013/01.pdf', '2013/02.pdf']);
    expect(pdf(site, ['--plan', '2013', '--out', out])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(said(0, 3, out)),
      stderr: '',
    });
    const before = await readFile(join(out, '2013/01.pdf'));
    await change(site, '02', '目標を直した');
    expect(pdf(site, ['--out', out]).stdout).toMatch(said(1, 2, out));
    expect((await readFile(join(out, '2013/01.pdf'))).equals(before)).toBe(true);
  });
  it.runIf(allCases)('lie where the pages link to them, if nobody says where', async () => {
    const site = await siteOf(['01']);
    expect(pdf(site, ['--item', '2013/01']).stdout).toMatch(said(1, 0, join(site, 'pdf')));
    expect(await files(site)).toEqual(['pdf/2013/01.pdf']);
  });
  it.runIf(allCases)('have the same bytes, whatever was printed before them', async () => {
    const site = await siteOf(['01', '02', '03']);
    const [alone, together] = [join(site, 'alone'), join(site, 'together')];
    expect(pdf(site, ['--item', '2013/03', '--out', alone]).status).toBe(0);
    await rm(join(site, '.cache'), { recursive: true });
    expect(pdf(site, ['--plan', '2013', '--out', together]).status).toBe(0);
    expect((await readFile(join(alone, '2013/03.pdf'))).equals(await readFile(join(together, '2013/03.pdf')))).toBe(
      true,
    );
  });
  it.runIf(allCases)('are made of a site under a path as well', async () => {
    const out = await folder();
    expect(pdf(siteDir('under-path'), ['--item', '2023/halls', '--out', out], { cwd: out }).stderr).not.toContain(
      '読み込めませんでした',
    );
    expect(await files(out)).toEqual(['2023/halls.pdf']);
  });
});

describe('what cannot be printed is told, and not written', () => {
  it('a letter that no font has a shape for; the others are printed', async () => {
    const site = await siteOf(['01', '02']);
    await change(site, '01', '外字\u{378}');
    const { status, stderr } = pdf(site, ['--plan', '2013', '--out', join(site, 'out')]);
    expect(stderr).toContain(
      '2013/01：次の文字は、紙に出せる字形がありません：\u{378}。ほかの字に直してください。このPDFは置きませんでした。\n1件のPDFを作れませんでした。ほかのPDFは置きました。',
    );
    expect(status).toBe(1);
    expect(await files(join(site, 'out'))).toEqual(['2013.pdf', '2013/02.pdf']);
  });
  it.runIf(allCases)('a page whose style sheet is missing', async () => {
    const site = await siteOf(['01']);
    const file = join(site, 'plans/2013/01/sheet/index.html');
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('</head>', '<link rel="stylesheet" href="/gone.css"></head>'),
    );
    const { status, stderr } = pdf(site, ['--item', '2013/01']);
    expect(stderr).toMatch(
      /2013\/01：PDFを作れませんでした（http:\/\/127\.0\.0\.1:\d+\/gone\.css を読み込めませんでした）。/,
    );
    expect(status).toBe(1);
    expect(await files(site)).toEqual([]);
  });
  it('anything, where there is no Chromium', async () => {
    const site = await siteOf(['01']);
    expect(pdf(site, ['--out', join(site, 'out')], { env: { CHROMIUM_PATH: '/nowhere/chromium' } })).toEqual({
      status: 1,
      stdout: '',
      stderr: 'CHROMIUM_PATH「/nowhere/chromium」にファイルがありません。Chromium の場所を確かめてください。\n',
    });
    expect(await files(site)).toEqual([]);
  });
});

describe.runIf(allCases)('a Chromium that cannot be started', () => {
  it('is told, with what to do, and nothing is written: not even what is kept from earlier', async () => {
    const site = await siteOf(['01', '02']);
    expect(pdf(site, ['--item', '2013/01', '--out', join(site, 'first')]).status).toBe(0);
    const broken = join(site, 'chromium');
    await writeFile(broken, '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const { status, stderr } = pdf(site, ['--out', join(site, 'out')], { env: { CHROMIUM_PATH: broken } });
    expect(stderr).toContain(
      `Chromium（${broken}）を起動できませんでした。入れ直すか、CHROMIUM_PATH に別の Chromium の場所を書いてください（Debian では「apt-get install chromium fonts-noto-cjk」）。`,
    );
    expect(status).toBe(1);
    expect(await files(join(site, 'out'))).toEqual([]);
  });
});

describe.runIf(allCases)('a booklet of more sheets than Chromium can print', () => {
  it('is not made, which is told; its sheets are', async () => {
    const site = await siteOf(['01']);
    const file = join(site, 'plans/2013/sheets/index.html');
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replace('</main>', `${'<article class="Sheet"></article>'.repeat(150)}</main>`));
    const { status, stderr } = pdf(site, ['--out', join(site, 'out')]);
    expect(stderr).toContain(
      '2013：調書が150件を超える計画なので、調書集のPDFは作りません。調書は一枚ずつPDFにします。調書集は、計画のページから開いてブラウザーで印刷できます。',
    );
    expect(status).toBe(0);
    expect(await files(join(site, 'out'))).toEqual(['2013/01.pdf']);
  });
});

describe.runIf(allCases)('links in a PDF', () => {
  it('lead to the published address, so that its bytes are the same again', async () => {
    const print = async () => {
      const out = await folder();
      pdf(siteDir('under-path'), ['--item', '2023/halls', '--out', out], { cwd: out });
      return readFile(join(out, '2023/halls.pdf'));
    };
    const [first, again] = [await print(), await print()];
    expect([...first.toString('latin1').matchAll(/\/URI \(([^)]*)\)/g)].map(([, uri]) => uri)).toContain(
      'https://city.example/open/gyokaku/plans/',
    );
    expect(first.toString('latin1')).not.toContain('127.0.0.1');
    expect(again.equals(first)).toBe(true);
  });
});

describe('a command that cannot be followed', () => {
  const sample = siteDir('sample');
  const slips: [string, string, string[], string][] = [
    [
      'an item with a slip',
      sample,
      ['--item', '2023/dx-1'],
      '取組「2023/dx-1」は、でき上がったサイトにありません。「2023/dx-01」ではありませんか。',
    ],
    [
      'an item like none',
      sample,
      ['--item', 'まったく別のもの'],
      '取組「まったく別のもの」は、でき上がったサイトにありません。「2023/dx-01」のように、計画のフォルダーと取組のファイルの名前を書いてください。',
    ],
    [
      'a plan',
      sample,
      ['--plan', '2032'],
      '計画「2032」は、でき上がったサイトにありません。あるのは 2013、2015、2023 です。',
    ],
    [
      'no site',
      'no-such-site',
      [],
      'no-such-site に、でき上がったサイトがありません。先に「npm run build」でサイトを作ってください。',
    ],
    [
      'an item of another plan',
      sample,
      ['--plan', '2013', '--item', '2023/dx-01'],
      '取組「2023/dx-01」は、計画「2013」の取組ではありません。どちらか一つを書いてください。',
    ],
    [
      'an option without a value',
      sample,
      ['--item='],
      '「--item=」は読めません。\n使い方：npm run pdf -- [--plan 計画] [--item 計画/取組] [--out フォルダー]（例：npm run pdf -- --item 2023/dx-01 --out 印刷）',
    ],
    [
      'an option',
      sample,
      ['--plna', '2013'],
      '「--plna 2013」は読めません。\n使い方：npm run pdf -- [--plan 計画] [--item 計画/取組] [--out フォルダー]（例：npm run pdf -- --item 2023/dx-01 --out 印刷）',
    ],
  ];
  it.each(sampled(slips, 4))('says what is wrong: %s', (_, site, args, message) =>
    expect(pdf(site, args, { cwd: root })).toEqual({ status: 1, stdout: '', stderr: `${message}\n` }),
  );
});
