import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUpWorkshop } from '../../scripts/lib/bench/workshop.ts';
import { canMount, withOwnDisks } from '../support/namespace.ts';
import { root } from '../support/paths.ts';
import { smallContent } from '../support/read.ts';
import { lastingFolder } from '../support/repository.ts';

let dir: string;
let shop: string;
let removed: () => Promise<void>;
const good = () => join(dir, 'good');
const disk = () => join(dir, 'disk');
const env = (out: string, more: NodeJS.ProcessEnv = {}) => ({
  PATH: process.env.PATH!,
  HOME: dir,
  NODE_ENV: 'production',
  OG: '0',
  CONTENT_DIR: join(dir, 'content'),
  BUILD_DATE: '2015-07-02',
  OUT_DIR: out,
  ...more,
});
const node = `"${process.execPath}"`;
const stays = 'サイトを作る途中で止まりました。前に作ったサイトはそのままです。\n';
const full = (out: string) =>
  `ディスクの空きが足りないので、${out} に書けませんでした。要らないファイルを消して空きを作るか、OUT_DIR に空きのある場所を書いて、もう一度実行してください。\n`;
const tooLarge = (out: string) =>
  `この機械で許される大きさを超えるので、${out} にファイルを書けませんでした。ファイルの大きさの上限（ulimit -f）を、システムの担当者に確かめてください。\n`;
const closed = (out: string) =>
  `${out} に書き込めません。そこに書き込む権限があるか、読み取り専用でないかを確かめるか、OUT_DIR に別の場所を書いて、もう一度実行してください。\n`;

beforeAll(async () => {
  ({ dir, remove: removed } = await lastingFolder('disk'));
  // For another user to look into.
  await chmod(dir, 0o755);
  ({ dir: shop } = await setUpWorkshop(root, join(dir, 'shop')));
  for (const [path, text] of Object.entries(smallContent)) {
    await mkdir(dirname(join(dir, 'content', path)), { recursive: true });
    await writeFile(join(dir, 'content', path), text);
  }
  await mkdir(disk());
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: shop,
    encoding: 'utf8',
    env: env(good(), { BUILD_DATE: '2015-07-01' }),
  });
  expect(status, stdout + stderr).toBe(0);
});
afterAll(() => removed?.());

/** Of what a command with a disk of its own left there: whether the last good site is whole, and what lies beside it. */
const look = () => `diff -r "${good()}" "${disk()}/dist" && echo whole; ls -A "${disk()}/.build"`;

describe('a disk that is full', () => {
  const out = () => join(disk(), 'dist');
  /** On a machine that gives no disks, no file may grow: what is written then fails as well. */
  const run = (free: number, command: string): { stdout: string; stderr: string; said: (out: string) => string } => {
    if (canMount)
      return {
        ...withOwnDisks(
          `mount -t tmpfs -o size=64m tmpfs "${disk()}"
          cp -a "${good()}" "${disk()}/dist"
          mount -o remount,size=$(( $(du -sk "${disk()}" | cut -f1) + ${free} ))k "${disk()}"
          ${command} || echo "ended with $?"
          ${look()}`,
          env(out()),
          shop,
        ),
        said: full,
      };
    const script = `rm -rf "${disk()}"/* && cp -a "${good()}" "${disk()}/dist"
      (ulimit -f ${Math.min(free, 100)}; ${command}) || echo "ended with $?"
      ${look()}`;
    const { stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: shop, encoding: 'utf8', env: env(out()) });
    return { stdout, stderr, said: tooLarge };
  };

  it.each([0, 8, 100, 400, 1000])('with %i kB left: the build says so, and the last good site is whole', (free) => {
    const { stdout, stderr, said } = run(free, `${node} scripts/build.ts`);
    expect(stdout.slice(-'ended with 1\nwhole\n'.length)).toBe('ended with 1\nwhole\n');
    expect(stderr.endsWith(said(out()) + stays) || stderr === said(out()), stderr).toBe(true);
  });

  it('says so as well where parts are joined', () => {
    const part = join(dir, 'part');
    const made = spawnSync(process.execPath, ['scripts/build.ts', '--plans', '1/1'], {
      cwd: shop,
      encoding: 'utf8',
      env: env(part),
    });
    expect(made.status, made.stdout + made.stderr).toBe(0);
    const { stdout, stderr, said } = run(100, `${node} scripts/join.ts "${part}"`);
    expect({ stdout, stderr }).toEqual({ stdout: 'ended with 1\nwhole\n', stderr: said(out()) });
  });
});

describe('a place that is closed to writing', () => {
  /** Where no disk can be had, another user is asked, whom the folder's rights bind. */
  const asOther = (command: string) =>
    spawnSync('sh', ['-c', command], { cwd: shop, encoding: 'utf8', env: env(join(disk(), 'dist')), uid: 65_534 });

  it('is named, and nothing is changed there', async () => {
    await rm(disk(), { recursive: true, force: true });
    await cp(good(), join(disk(), 'dist'), { recursive: true });
    const command = `${node} scripts/build.ts || echo "ended with $?"`;
    const compared = `diff -r "${good()}" "${disk()}/dist" && echo whole; ls -A "${disk()}"`;
    await chmod(disk(), 0o555);
    const { stdout, stderr } = canMount
      ? withOwnDisks(
          `mount --bind "${disk()}" "${disk()}" && mount -o remount,ro,bind "${disk()}"; ${command}; ${compared}`,
          env(join(disk(), 'dist')),
          shop,
        )
      : asOther(`${command}; ${compared}`);
    await chmod(disk(), 0o755);
    expect({ stdout, stderr }).toEqual({
      stdout: 'ended with 1\nwhole\ndist\n',
      stderr: closed(join(disk(), 'dist')),
    });
  });
});
