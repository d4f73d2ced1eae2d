import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { takePageCache } from '../../../scripts/lib/page-cache.ts';
import { folder } from '../../support/repository.ts';

const shared = (dir: string) => ({ PAGE_CACHE: join(dir, '.cache', 'astro') });
const mark = (dir: string) => join(dir, '.cache', 'astro-in-use');

it('gives a build the pages of the last one, and to no other build meanwhile', async () => {
  const dir = await folder('pages');
  const first = await takePageCache(dir, join(dir, 'own'));
  expect(first).toMatchObject({ env: shared(dir), args: [] });
  expect(await readFile(mark(dir), 'utf8')).toBe(String(process.pid));
  expect((await takePageCache(dir, join(dir, 'own'))).env).toEqual({ PAGE_CACHE: join(dir, 'own') });
  await first.release();
  expect(await takePageCache(dir, join(dir, 'own'))).toMatchObject({ env: shared(dir), args: [] });
});

it('has everything made anew after a build that did not come to its end', async () => {
  const dir = await folder('pages');
  await mkdir(join(dir, '.cache'));
  await writeFile(mark(dir), '999999999');
  const next = await takePageCache(dir, join(dir, 'own'));
  expect(next).toMatchObject({ env: shared(dir), args: ['--force'] });
  await next.release();
  expect((await takePageCache(dir, join(dir, 'own'))).args).toEqual([]);
});
