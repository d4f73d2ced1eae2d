import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildIndex } from '../../src/search-index/build.ts';
import { type IndexCache, indexCache } from '../../src/search-index/cache.ts';
import { joinPieces, writePieces } from '../../src/search-index/pieces.ts';
import { indexSource } from '../../src/search-index/source.ts';
import { root } from '../support/paths.ts';
import { folder } from '../support/repository.ts';
import { readArchive } from '../../src/read-archive.ts';
import { readFiles } from '../../src/source/read-files.ts';

// Of its plans two are closed: their order in a part is that of the archive.
const archive = readArchive(await readFiles(join(root, 'content')), '2026-11-23').archive!;
const order = archive.plans.map(({ id }) => id);

async function filesOf(make: (write: (path: string, content: Uint8Array) => Promise<void>) => Promise<unknown>) {
  const files: Record<string, string> = {};
  await make((path, content) => {
    files[path] = Buffer.from(content).toString('base64');
    return Promise.resolve();
  });
  return files;
}

async function piecesOf(plans: readonly string[], cache: IndexCache): Promise<string> {
  const dir = await folder('pieces');
  const source = indexSource(archive, plans);
  await writePieces(source.plans, source.readPlan, source.named, cache, dir);
  return dir;
}

it('pieces of several machines make the index that one makes, in whatever order they come', async () => {
  expect(archive.plans.map(({ status }) => status)).toEqual(['open', 'closed', 'closed']);
  const { plans, readPlan, named } = indexSource(archive);
  const cache = indexCache(await folder('index'));
  const whole = await filesOf((write) => buildIndex(plans, readPlan, named, cache, write));
  const dirs: string[] = [];
  for (const own of [[order[2]!, order[0]!], [], [order[1]!]])
    dirs.push(await piecesOf(own, indexCache(await folder('index'))));
  const elsewhere = indexCache(await folder('index'));
  expect(await filesOf((write) => joinPieces(dirs, order, elsewhere, write))).toEqual(whole);
  expect(Object.keys(whole)).toContain('index.json');
});

it('a piece that is not there ends the joining: nothing here could make it', async () => {
  const cache = indexCache(await folder('index'));
  const dir = await piecesOf(order, cache);
  const [piece] = (await readdir(dir)).filter((name) => name.startsWith('plan.'));
  await rm(join(dir, piece!));
  await expect(filesOf((write) => joinPieces([dir], order, indexCache(join(dir, 'none')), write))).rejects.toThrow(
    `There is no ${piece}, or it cannot be read.`,
  );
});
