import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { exchange } from './exchange.ts';
import { removeSoon } from './remove-soon.ts';
import { holdFolder, isAbandoned } from './workshop-holder.ts';

/*
 * A site is made in `.build/site-…/new` beside the output, on the same disk, and takes its place when all of it is there.
 * Whatever ends a build before that leaves the output as it was. On Linux both change places in one step of the file system.
 * Elsewhere there are two, and between them a moment in which nothing stands in the output's place: what ends the program just then
 * is made good by the next command that asks for the output, which puts the new site there. A server that reads the folder itself
 * may find nothing for that moment. Against a loss of power no more is promised than the file system does.
 */

/** Folders of builds whose site stands: they are removed without anybody waiting for it. */
const done = new Set<string>();

const parts = { site: 'new', old: 'old', swap: 'swap' };

const workshopOf = (target: string) => join(dirname(resolve(target)), '.build');

/** A new folder beside the last good output, that can take its place. What ended builds have left there goes. */
export async function newBuildDir(target: string): Promise<string> {
  recoverOutput(target);
  const workshop = workshopOf(target);
  await mkdir(workshop, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    // What Node calls it where the disk may only be read.
    throw error.code === 'ENOENT' ? Object.assign(error, { code: 'EROFS' }) : error;
  });
  for (const job of jobsIn(workshop)) if (isAbandoned(job)) await removeSoon(job);
  const job = await mkdtemp(join(workshop, 'site-'));
  // What holds the only site there is stays, for the next command to find.
  const isKept = () => done.has(job) || existsSync(join(job, parts.old));
  process.on('exit', () => isKept() || rmSync(job, { recursive: true, force: true }));
  // mkdtemp makes it private; a web server must be able to read what takes the output's place.
  await chmod(job, 0o755);
  holdFolder(job);
  await mkdir(join(job, parts.site));
  return join(job, parts.site);
}

/** A place for something else of the same build, that goes with its folder. */
export function beside(built: string, name: string): string {
  return join(dirname(built), name);
}

/** Puts a finished build in the place of the last one. Whatever happens before this leaves the last one whole. */
export async function swapIn(built: string, target: string): Promise<void> {
  await mkdir(dirname(resolve(target)), { recursive: true });
  if (!exchange(built, resolve(target))) await inTwoSteps(built, target);
  const job = dirname(built);
  done.add(job);
  await removeSoon(job);
}

async function inTwoSteps(built: string, target: string): Promise<void> {
  await writeFile(beside(built, parts.swap), resolve(target));
  const old = beside(built, parts.old);
  await rename(target, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  try {
    await rename(built, target);
  } catch (error) {
    if (existsSync(old)) await rename(old, target);
    throw error;
  }
}

/** Makes good what a program left that ended between the two steps. To be asked before anything is done with the output. */
export function recoverOutput(target: string): void {
  if (existsSync(target)) return;
  for (const job of jobsIn(workshopOf(target))) {
    const [swap, ...sites] = [parts.swap, parts.site, parts.old].map((part) => join(job, part));
    const whole = sites.find((site) => existsSync(site));
    if (!isAbandoned(job) || !existsSync(swap!) || whole === undefined) continue;
    if (basename(readFileSync(swap!, 'utf8')) === basename(resolve(target))) return renameSync(whole, target);
  }
}

function jobsIn(workshop: string): string[] {
  return existsSync(workshop) ? readdirSync(workshop).map((name) => join(workshop, name)) : [];
}
