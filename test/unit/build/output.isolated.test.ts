import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { newBuildDir, recoverOutput, swapIn } from '../../../scripts/lib/output.ts';
import { folder } from '../../support/repository.ts';

const { PATH } = process.env;
afterEach(() => void (process.env.PATH = PATH));

/** A folder with the last good site, and a new one that is finished. */
async function twoSites(): Promise<{ dir: string; out: string; built: string }> {
  const dir = await folder('output');
  const out = join(dir, 'dist');
  await mkdir(out);
  await writeFile(join(out, 'index.html'), 'old');
  const built = await newBuildDir(out);
  await writeFile(join(built, 'index.html'), 'new');
  return { dir, out, built };
}
const shown = (out: string) => readFileSync(join(out, 'index.html'), 'utf8');
const left = (dir: string) => readdirSync(join(dir, '.build'));
/** The number of a process that is none. */
const nobody = 999_999_999;
const leave = async (dir: string, name: string, holder: string) => {
  await mkdir(join(dir, '.build', name, 'new'), { recursive: true });
  await writeFile(join(dir, '.build', name, 'holder'), holder);
};

describe('a finished site', () => {
  it.each([
    ['in one step', PATH],
    ['in two, where the system has no such step', ''],
  ])('takes the place of the last one, %s, and leaves nothing beside it', async (_, path) => {
    const { dir, out, built } = await twoSites();
    process.env.PATH = path;
    await swapIn(built, out);
    process.env.PATH = PATH;
    expect(shown(out)).toBe('new');
    expect(left(dir)).toEqual([]);
  });
  it('gives the last one its place back where it cannot take it', async () => {
    const { out, built } = await twoSites();
    await rm(built, { recursive: true });
    process.env.PATH = '';
    await expect(swapIn(built, out)).rejects.toThrow('ENOENT');
    expect(shown(out)).toBe('old');
  });
  it('stands where nothing stood', async () => {
    const { out, built } = await twoSites();
    await rm(out, { recursive: true });
    await swapIn(built, out);
    expect(shown(out)).toBe('new');
  });
});

describe('what a program left that ended between the two steps', () => {
  const ended = async (pid: number) => {
    const { dir, out, built } = await twoSites();
    const job = join(built, '..');
    await writeFile(join(job, 'swap'), out);
    await writeFile(join(job, 'holder'), `${hostname()} ${pid}\n`);
    await rename(out, join(job, 'old'));
    return { dir, out };
  };
  it('is made good by the next command: the new site was finished', async () => {
    const { dir, out } = await ended(nobody);
    recoverOutput(out);
    expect(shown(out)).toBe('new');
    await newBuildDir(out);
    expect(left(dir)).toHaveLength(1);
  });
  it('is the old site where the new one is gone', async () => {
    const { dir, out } = await ended(nobody);
    await rm(join(dir, '.build', left(dir)[0]!, 'new'), { recursive: true });
    recoverOutput(out);
    expect(shown(out)).toBe('old');
  });
  it('is left alone while that program is at work', async () => {
    const { out } = await ended(process.pid);
    recoverOutput(out);
    expect(existsSync(out)).toBe(false);
  });
  it('is not taken for a site where it was not finished', async () => {
    const { dir, out } = await twoSites();
    await rm(out, { recursive: true });
    await writeFile(join(dir, '.build', left(dir)[0]!, 'holder'), `${hostname()} ${nobody}\n`);
    recoverOutput(out);
    expect(existsSync(out)).toBe(false);
  });
});

describe('what ended builds have left', () => {
  it('goes with the next one, and what is at work stays, here and on other machines', async () => {
    const dir = await folder('output');
    await leave(dir, 'site-ended', `${hostname()} ${nobody}\n`);
    await leave(dir, 'site-at-work', `${hostname()} ${process.pid}\n`);
    await leave(dir, 'site-elsewhere', `another-machine ${nobody}\n`);
    await leave(dir, 'site-of-nobody', '');
    await newBuildDir(join(dir, 'dist'));
    expect(left(dir).filter((name) => !/^site-.{6}$/.test(name))).toEqual([
      'site-at-work',
      'site-elsewhere',
      'site-of-nobody',
    ]);
  });
  it('goes after a day, whoever it belonged to', async () => {
    const dir = await folder('output');
    await leave(dir, 'site-elsewhere', `another-machine ${nobody}\n`);
    const yesterday = new Date(Date.now() - 90_000_000);
    await utimes(join(dir, '.build', 'site-elsewhere'), yesterday, yesterday);
    await newBuildDir(join(dir, 'dist'));
    expect(left(dir)).not.toContain('site-elsewhere');
  });
});
