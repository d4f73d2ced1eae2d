import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSystemError } from '../../src/disk/system-error.ts';
import { chance } from '../../scripts/lib/bench/archive/chance.ts';
import { type Workshop, setUpWorkshop } from '../../scripts/lib/bench/workshop.ts';
import { recoverOutput } from '../../scripts/lib/output.ts';
import { digestOfAll, digestsOf, filesBelow } from '../../scripts/lib/shards/file-digests.ts';
import { root } from '../support/paths.ts';
import { item, smallContent } from '../support/read.ts';
import { lastingFolder } from '../support/repository.ts';

const contents = ['a', 'b'] as const;
type Content = (typeof contents)[number];

let dir: string;
let removed: () => Promise<void>;
let shop: Workshop;
/** Of each content's site, made from nothing. */
const sites = {} as Record<Content, string>;
/** Milliseconds of a build: of the quickest, as a machine does other things meanwhile. */
let whole = 0;

const out = () => join(shop.dir, 'dist');
const workshop = () => join(shop.dir, '.build');
const digest = async () => digestOfAll(digestsOf(out(), await filesBelow(out())));
const started = (content: Content, env: Record<string, string>) => ({
  cwd: shop.dir,
  // Vitest's own variables would reach the build.
  env: { HOME: dir, CONTENT_DIR: join(dir, content), BUILD_DATE: '2015-07-01', NODE_ENV: 'production', ...env },
});

function build(content: Content): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    ...started(content, { PATH: process.env.PATH! }),
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
}

/** Begins a build, and ends it and all that it has begun at a moment, as a machine that fails would. */
async function kill(content: Content, moment: (child: ChildProcess) => Promise<unknown>, path: string): Promise<void> {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    ...started(content, { PATH: path }),
    stdio: 'ignore',
    detached: true,
  });
  const begun = performance.now();
  const ended = new Promise((resolve) => child.once('close', resolve));
  void ended.then(() => child.exitCode === 0 && (whole = Math.min(whole, performance.now() - begun)));
  await Promise.race([moment(child), ended]);
  try {
    process.kill(-child.pid!, 'SIGKILL');
  } catch (error) {
    // It has come to its end.
    if (!isSystemError(error, 'ESRCH')) throw error;
  }
  await ended;
}

/** The list of addresses is the last file of a site: then it takes its place. */
async function almostDone(): Promise<void> {
  const isThere = () =>
    existsSync(workshop()) &&
    readdirSync(workshop()).some((job) => existsSync(join(workshop(), job, 'new', 'addresses.txt')));
  while (!isThere()) await wait(1);
}

beforeAll(async () => {
  ({ dir, remove: removed } = await lastingFolder('killed'));
  for (const content of contents) {
    const files = { ...smallContent, [`plans/2013/${content}.mdx`]: item({ title: `${content}だけの取組` }) };
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(dir, content, path)), { recursive: true });
      await writeFile(join(dir, content, path), text);
    }
  }
  shop = await setUpWorkshop(root, join(dir, 'shop'));
  for (const content of contents.toReversed()) {
    await shop.empty();
    const begun = performance.now();
    build(content);
    whole = performance.now() - begun;
    sites[content] = await digest();
  }
}, 300_000);
afterAll(() => removed?.());

/** Which content's site stands there, byte by byte. */
async function standing(): Promise<Content> {
  const found = await digest();
  const content = contents.find((one) => sites[one] === found);
  expect(content, 'what stands there is the site of neither content').toBeDefined();
  return content!;
}

describe('a build that is killed', () => {
  it('is of another site than the one before', () => expect(sites.a).not.toBe(sites.b));

  it.each([
    ['where both change places in one step', () => process.env.PATH!, 10],
    ['where it takes two, after the next command has looked', () => '/nowhere', 10],
  ])(
    'leaves the old site whole, or the new one: %s',
    async (_, path, times) => {
      const random = chance(times + _.length);
      const kept = { old: 0, new: 0 };
      for (let time = 0; time < times; time++) {
        const before = await standing();
        const other = before === 'a' ? 'b' : 'a';
        const moment =
          time % 5 === 4
            ? () => almostDone().then(() => wait(random() * 30))
            : () => wait(((time + random()) / times) * whole);
        await kill(other, moment, path());
        recoverOutput(out());
        kept[(await standing()) === before ? 'old' : 'new']++;
        // What one leaves the next takes away; a folder may be on its way out.
        expect(readdirSync(workshop()).length).toBeLessThanOrEqual(2);
      }
      // Neither did all come too early, nor most too late.
      expect(kept.old).toBeGreaterThan(times / 3);
      expect(kept.new).toBeGreaterThan(0);
    },
    900_000,
  );

  it('leaves nothing by which the next one would make anything else', async () => {
    const other = (await standing()) === 'a' ? 'b' : 'a';
    build(other);
    expect(await standing()).toBe(other);
    expect(readdirSync(workshop())).toEqual([]);
    build(other);
    expect(await standing()).toBe(other);
  }, 120_000);
});
