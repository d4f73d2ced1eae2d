import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { contentFolder, item, reading } from '../../support/read.ts';

/** The module once more, as pages have it in their bundle. */
async function copy() {
  vi.resetModules();
  return import('../../../src/shared-archive.ts');
}

const { forgetArchive, shareArchive, sharedArchive } = await copy();

async function settle(): Promise<string> {
  const content = await contentFolder();
  vi.stubEnv('CONTENT_DIR', content);
  vi.stubEnv('BUILD_DATE', '2015-07-01');
  return content;
}

beforeEach(() => {
  forgetArchive();
  return () => vi.unstubAllEnvs();
});

describe('the one archive of a process', () => {
  it('is read once, by whoever asks first, and is the same for all copies of the module', async () => {
    const content = await settle();
    const first = await sharedArchive();
    await writeFile(join(content, 'plans/2013/01.mdx'), item({ title: '別の題' }));
    const { sharedArchive: ofPages } = await copy();
    expect(await ofPages()).toBe(first);
    expect(await sharedArchive()).toBe(first);
  });

  it('is what a build has read and hands on: its folder is not looked at again', async () => {
    vi.stubEnv('CONTENT_DIR', 'no-such-folder');
    const { archive } = await reading();
    shareArchive(archive!);
    const { sharedArchive: ofPages } = await copy();
    expect(await ofPages()).toBe(archive);
  });

  it('is read again where the content has changed, and on another day, and of another folder', async () => {
    const content = await settle();
    await sharedArchive();
    await writeFile(join(content, 'plans/2013/01.mdx'), item({ title: '別の題' }));
    forgetArchive();
    expect((await sharedArchive()).items.get('2013/01')!.title).toBe('別の題');
    vi.stubEnv('BUILD_DATE', '2015-07-02');
    expect((await sharedArchive()).today).toBe('2015-07-02');
    await settle();
    expect((await sharedArchive()).items.get('2013/01')!.title).toBe('窓口の見直し');
  });

  it('is none where the content has errors: they are told, and the next one who asks after a change gets it', async () => {
    const content = await settle();
    await writeFile(join(content, 'plans/2013/01.mdx'), item({ departments: '[税務科]' }));
    await expect(sharedArchive()).rejects.toThrow('「税務科」は、課の一覧（departments.yaml）にありません。');
    await writeFile(join(content, 'plans/2013/01.mdx'), item());
    forgetArchive();
    expect((await sharedArchive()).items.size).toBe(1);
  });
});
