import { spawnSync } from 'node:child_process';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { root } from '../support/paths.ts';
import { contentFolder, item } from '../support/read.ts';

function run(script: string, env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, BUILD_DATE: '2015-07-01', OG: '0', ...env },
  });
  return { status, stdout, stderr };
}

async function lastGood(): Promise<string> {
  const out = join(root, '.cache', `test-out-${process.pid}`);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'index.html'), 'last good');
  onTestFinished(() => rm(out, { recursive: true, force: true }));
  return out;
}

describe('a build of bad content', () => {
  it('tells every problem, exits with 1 and leaves the last good site whole', async () => {
    const OUT_DIR = await lastGood();
    const CONTENT_DIR = await contentFolder({
      'plans/2013/01.mdx': item({ departments: '[行政経営科]', years: '{2013: {grade: Z}}' }),
    });
    const { status, stderr } = run('scripts/build.ts', { CONTENT_DIR, OUT_DIR });
    expect(status).toBe(1);
    expect(stderr).toContain(
      '/plans/2013/01.mdx:4:15 エラー ［担当課・1番目］\n  「行政経営科」は、課の一覧（departments.yaml）にありません。\n  → 「行政経営課」ではありませんか。',
    );
    expect(stderr).toContain('評価「Z」は、この計画の段階にありません。');
    expect(stderr).toContain('サイトは作りませんでした。前に作ったサイトはそのままです。');
    expect(await readdir(OUT_DIR)).toEqual(['index.html']);
    expect(await readFile(join(OUT_DIR, 'index.html'), 'utf8')).toBe('last good');
  });
  it('is said where the folder is not there, or the date is none, or the address', async () => {
    const OUT_DIR = await lastGood();
    expect(run('scripts/build.ts', { CONTENT_DIR: 'no-such-folder', OUT_DIR })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('内容のフォルダーが見つかりません。'),
    });
    expect(run('scripts/build.ts', { BUILD_DATE: '2015-02-30', OUT_DIR })).toMatchObject({
      status: 1,
      stderr: 'BUILD_DATE「2015-02-30」は日付として読めません。2026-11-23 の形で書いてください。\n',
    });
    expect(run('scripts/build.ts', { SITE_URL: 'example', OUT_DIR })).toMatchObject({
      status: 1,
      stderr: 'SITE_URL「example」はアドレスとして読めません。https://example.jp/gyokaku/ の形で書いてください。\n',
    });
    expect(await readdir(OUT_DIR)).toEqual(['index.html']);
  });
});

describe('the checker', () => {
  it('agrees with the build, and exits with 0 where all is well', async () => {
    const { status, stdout } = run('scripts/check.ts', { CONTENT_DIR: await contentFolder() });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '4件のファイルを調べました。問題はありません。\n' });
  });
  it('exits with 1 where there is an error, and counts', async () => {
    const { status, stdout } = run('scripts/check.ts', {
      CONTENT_DIR: await contentFolder({ 'plans/2013/01.mdx': item({ foo: '1' }) }),
    });
    expect(status).toBe(1);
    expect(stdout).toContain('4件のファイルを調べました。直すところが1件、確かめるところが0件あります。');
  });
});
