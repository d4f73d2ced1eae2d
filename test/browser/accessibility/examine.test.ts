import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examineSite } from '../../../scripts/lib/accessibility/examine-site.ts';
import { type AccessibilityReport, type OwnCheck, ownChecks } from '../../../src/accessibility/report.ts';

const ring = ':focus-visible { outline: 3px solid }';
const page = (title: string, body: string, style = '') =>
  `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
  <style>body { margin: 0; color: #000; background: #fff } ${ring} ${style}</style></head><body><main><h1>題</h1>${body}</main></body></html>`;

const small = '<button style="inline-size: 9px; block-size: 9px; padding: 0; border: 0" aria-label="押す"></button>';

/** Scripts of such pages: the server lets none run that stands in a page. */
const scripts = {
  'error.js': 'throw new Error("誤り")',
  'shift.js':
    'requestAnimationFrame(() => requestAnimationFrame(() => (document.querySelector("#a").style.height = "300px")))',
};

/** A page for each check that only this check has something against, by the name of the check. */
const faulty: Record<OwnCheck, string> = {
  contrast: page(
    '1',
    '<svg width="90" height="30"><rect width="90" height="30" fill="#777"/><text y="20" fill="#888">見えにくい</text></svg>',
  ),
  forced: page(
    '2',
    '<p style="forced-color-adjust: none; color: #111; background: transparent">見えない</p>',
    'html { background: Canvas }',
  ),
  reflow: page('3', '<div style="inline-size: 340px">広い</div>'),
  spacing: page(
    '4',
    '<p style="white-space: nowrap; overflow: hidden; inline-size: 11em">ちょうど入る文字の列です</p>',
  ),
  focus: page('5', '<a href="/" style="outline: none">枠がない</a>'),
  covered: page(
    '6',
    '<a href="/">下に隠れる</a>',
    'body::after { content: ""; position: fixed; inset: 0; background: #fff }',
  ),
  motion: page('7', '<p style="transition: color 1s">動く</p>'),
  media: page('8', '<audio controls></audio>'),
  forms: page('9', '<form method="post"><button>送る</button></form>'),
  title: page('1', '<p>同じ題</p>'),
  errors: page('10', '<script src="/error.js"></script>'),
  hosts: page('11', '<img alt="" src="http://127.0.0.2:9/x.png">'),
  shift: page(
    '12',
    `<p id="a">前</p><p>後</p>
    <script src="/shift.js"></script>`,
  ),
};

let site: string;
let report: AccessibilityReport;
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'faulty-'));
  await mkdir(join(site, '_astro'));
  await mkdir(join(site, 'admin'));
  await writeFile(join(site, 'admin', 'index.html'), page('職員', ''));
  await writeFile(join(site, 'index.html'), page('よいページ', '<p><a href="/">先頭</a></p>'));
  await writeFile(
    join(site, 'axe.html'),
    page('13', '<p style="color: #999">薄い</p><img src="/x.png"><a href="/"></a>' + small + small),
  );
  await writeFile(
    join(site, 'moved.html'),
    page('14', '<p style="color: #999">薄い</p>').replace(
      '<title>',
      '<meta http-equiv="refresh" content="0;url=/"><title>',
    ),
  );
  await writeFile(
    join(site, 'folded.html'),
    page('15', '<details><summary>開く</summary><p style="color: #999">薄い</p></details>'),
  );
  await writeFile(join(site, 'bold.html'), page('16', '<p style="font-weight: 700; color: #888">小さな太字</p>'));
  await writeFile(
    join(site, 'dark.html'),
    page('17', '<p>暗い配色でだけ薄い</p>', '@media (prefers-color-scheme: dark) { p { color: #999 } }'),
  );
  for (const [name, script] of Object.entries(scripts)) await writeFile(join(site, name), script);
  for (const [name, html] of Object.entries(faulty)) await writeFile(join(site, `${name}.html`), html);
  report = await examineSite(site, '', join(site, 'kept'));
});
afterAll(() => rm(site, { recursive: true, force: true }));

const rulesOn = (address: string) =>
  [...new Set(report.faults.filter(({ page: on }) => on === address).map(({ rule }) => rule))].sort();

describe('what is looked at on every page', () => {
  it.each(ownChecks.filter((check) => check !== 'title'))('%s sees the page that is wrong in it', (check) => {
    expect(rulesOn(`/${check}.html`)).toContain(check);
  });
  it('title sees two pages that bear the same one', () => {
    expect(report.faults.filter(({ rule }) => rule === 'title')).toEqual([
      { page: '/title.html', rule: 'title', criteria: ['2.4.2'], where: '1 /contrast.html' },
    ]);
  });
  it('axe sees what it sees', () => {
    expect(rulesOn('/axe.html')).toEqual(
      expect.arrayContaining(['color-contrast', 'contrast', 'image-alt', 'link-name', 'target-size']),
    );
  });
  it('small bold text needs as much contrast as any other', () => {
    expect(rulesOn('/bold.html')).toContain('contrast');
  });
  it('a colour that is too pale in one scheme alone is seen', () => {
    expect(rulesOn('/dark.html')).toEqual(['contrast']);
  });
  it('what is folded away is looked at as well', () => {
    expect(rulesOn('/folded.html')).toContain('contrast');
  });
  it('a good page has nothing against it, and the pages of staff are named, not looked at', () => {
    expect(rulesOn('/')).toEqual([]);
    expect(report.pages).toHaveLength(Object.keys(faulty).length + 6);
    expect(report.leftOut).toEqual(['/admin/']);
  });
  it('a page that leads on at once is looked at, not what it leads to', () => {
    expect(rulesOn('/moved.html')).toContain('color-contrast');
  });
});

it('what was found is kept for a page that is the same, and for no other', async () => {
  const kept = join(site, 'kept');
  expect(await examineSite(site, '', kept)).toEqual(report);
  await writeFile(join(site, 'index.html'), page('よいページ', '<p style="color: #999">薄い</p>'));
  const again = await examineSite(site, '', kept);
  expect(again.faults.filter(({ page: on }) => on === '/').map(({ rule }) => rule)).toContain('color-contrast');
  expect(again.faults.filter(({ page: on }) => on !== '/')).toEqual(report.faults.filter(({ page: on }) => on !== '/'));
});
