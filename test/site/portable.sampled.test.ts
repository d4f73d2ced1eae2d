import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portableWords } from '../../src/words/portable.ts';
import { brokenFileLinks } from '../support/broken-file-links.ts';
import { builtPages, siteDir } from '../support/html.ts';
import { root } from '../support/paths.ts';
import { allCases } from '../support/sampled.ts';

let dir: string;
beforeAll(async () => (dir = await mkdtemp(join(tmpdir(), 'ayumi-portable-'))));
afterAll(() => rm(dir, { recursive: true, force: true }));

function portable(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/portable.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe.each(allCases ? ['sample', 'under-path'] : ['under-path'])('the copy of the built site %s', (name) => {
  const out = () => join(dir, name);
  beforeAll(() => {
    expect(portable('--from', siteDir(name), '--out', out())).toMatchObject({
      status: 0,
      // On a slow machine it tells how far it has come.
      stderr: expect.stringMatching(/^(ファイルを写しています：[\d,]+ \/ [\d,]+\n)*$/) as string,
    });
  });

  it('has every page, and every link of them leads to a file of the copy and to a place in it', async () => {
    const files = await readdir(out(), { recursive: true });
    expect(files.filter((file) => file.endsWith('.html')).length).toBe(builtPages(name).length);
    expect(files).not.toContain('_headers');
    const { followed, broken } = brokenFileLinks(out());
    expect(followed).toBeGreaterThan(builtPages(name).length * 10);
    expect(broken).toEqual([]);
  });
  it('says on every page what it is, and keeps search engines off', async () => {
    for (const page of builtPages(name)) {
      const html = await readFile(join(out(), page), 'utf8');
      expect(html.split(portableWords.notice)).toHaveLength(2);
      expect(html).toContain('<meta name="robots" content="noindex">');
    }
  });
  it('says on the pages of search, of a plan and of chosen sheets what does not work there', async () => {
    const places = { 'search/': 'site-search', 'plans/2023/': 'plan-filter', 'print/': 'print-selection' };
    for (const [page, element] of Object.entries(places))
      expect(await readFile(join(out(), page, 'index.html'), 'utf8')).toContain(portableWords.asleep[element]);
  });
  it('takes the place of an earlier copy as a whole', async () => {
    await writeFile(join(out(), 'gone.html'), '');
    expect(portable('--from', siteDir(name), '--out', out()).status).toBe(0);
    expect(await readdir(out())).not.toContain('gone.html');
  });
});

describe('a copy that cannot be made', () => {
  it('leaves what stands in its place as it was', async () => {
    const out = join(dir, 'mine');
    await mkdir(out);
    await writeFile(join(out, 'index.html'), 'mine');
    expect(portable('--from', siteDir('sample'), '--out', out)).toMatchObject({
      status: 1,
      stderr: `${portableWords.notACopy(out)}\n`,
    });
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('mine');
  });
  it.each([
    ['there is no site', ['--from', 'src'], portableWords.noSite('src')],
    [
      'it would lie in the site itself',
      ['--from', siteDir('sample'), '--out', join(siteDir('sample'), 'copy')],
      portableWords.inside(siteDir('sample'), join(siteDir('sample'), 'copy')),
    ],
    ['an option is unknown', ['--into', 'x'], `「--into x」は読めません。\n${portableWords.usage}`],
  ])('is told where %s', (_, args, message) => {
    expect(portable(...args)).toEqual({ status: 1, stdout: '', stderr: `${message}\n` });
  });
});
