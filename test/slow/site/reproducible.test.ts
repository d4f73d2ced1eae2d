import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cp, mkdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setUpWorkshop } from '../../../scripts/lib/bench/workshop.ts';
import { testDate } from '../../support/build-sites.ts';
import { siteDir } from '../../support/html.ts';
import { root } from '../../support/paths.ts';
import { lastingFolder } from '../../support/repository.ts';

let there: string;
let removed: () => Promise<void>;

// As another person would build it, on another machine: another folder, user, language and half a day's difference, nothing kept.
beforeAll(async () => {
  const folder = await lastingFolder('elsewhere');
  removed = folder.remove;
  const { dir } = await setUpWorkshop(root, join(folder.dir, '別の 場所'));
  await cp(join(root, 'content'), join(folder.dir, '内容'), { recursive: true });
  const home = join(folder.dir, 'home');
  await mkdir(home);
  there = join(dir, 'dist');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: dir,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      CHROMIUM_PATH: process.env.CHROMIUM_PATH,
      HOME: home,
      USER: 'someone',
      TZ: 'America/Los_Angeles',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      CONTENT_DIR: join(folder.dir, '内容'),
      OUT_DIR: there,
      SITE_URL: 'https://gyokaku.shiomi.example/',
      BUILD_DATE: testDate,
      PDF: '1',
    },
  });
  if (status !== 0) throw new Error(stdout + stderr);
}, 600_000);
afterAll(() => removed?.());

// What is found of the pages is told on one of them; to find it once more would take as long as all the rest.
const told = /^accessibility\//;
const filesBelow = (dir: string) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dir, join(parentPath, name)))
    .filter((file) => !told.test(file))
    .sort();

it('the same content on the same day makes the same site, byte by byte, wherever it is built', async () => {
  const here = siteDir('whole-sample');
  const files = filesBelow(here);
  expect(filesBelow(there)).toEqual(files);
  const different = [];
  for (const file of files)
    if (!(await readFile(join(here, file))).equals(await readFile(join(there, file)))) different.push(file);
  expect(different).toEqual([]);
  for (const kind of ['.html', '.pdf', '.png', '.xlsx', '.pf_index', '.csv', '.json'])
    expect(files.some((file) => file.endsWith(kind))).toBe(true);
});
