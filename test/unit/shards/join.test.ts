import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkedShards } from '../../../scripts/lib/shards/check-shards.ts';
import { digestOfAll, digestsOf, filesBelow } from '../../../scripts/lib/shards/file-digests.ts';
import { joinFiles } from '../../../scripts/lib/shards/join-files.ts';
import type { ShardManifest } from '../../../scripts/lib/shards/manifest.ts';
import { manifestFile } from '../../../src/shard/shard.ts';
import { folder } from '../../support/repository.ts';

const all = ['2023', '2018'];
const said: Omit<ShardManifest, 'plans' | 'files'> = {
  kind: 'ayumi shard',
  all,
  code: 'c',
  content: 'd',
  date: '2026-11-23',
  address: 'https://city.example/',
  settings: { OG: true, PDF: false, ADMIN: false, SEARCH_SITES: '' },
};
const again = '同じ内容、同じプログラム、同じ設定で、すべての部分を作り直してください。';

/** A shard with a page of each of its plans, and one of none. */
async function shard(plan: string, changes: Partial<ShardManifest> = {}, files: Record<string, string> = {}) {
  const dir = await folder('shard');
  const pages = { 'index.html': 'home', [`plans/${plan}/index.html`]: plan, 'shard/piece': plan, ...files };
  for (const [path, text] of Object.entries(pages)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  const digest = digestOfAll(digestsOf(dir, await filesBelow(dir)));
  await writeFile(join(dir, manifestFile), JSON.stringify({ ...said, plans: [plan], files: digest, ...changes }));
  return dir;
}

const joined = async (...dirs: string[]) => {
  const out = await folder('joined');
  await joinFiles(await checkedShards(dirs, out, 'c'), out);
  return out;
};
const refused = async (dirs: string[], message: string) => {
  await expect(checkedShards(dirs, 'elsewhere', 'c')).rejects.toThrow(new Error(message));
};

describe('shards that can be joined', () => {
  it('make one site: what all have stands there once, and nothing of how it was made', async () => {
    const out = await joined(await shard('2023'), await shard('2018'));
    expect(await filesBelow(out)).toEqual(['index.html', 'plans/2018/index.html', 'plans/2023/index.html']);
    expect(await readFile(join(out, 'plans/2018/index.html'), 'utf8')).toBe('2018');
  });
  it('may have one without plans', async () => {
    const empty = await shard('none', { plans: [] });
    await rm(join(empty, 'plans'), { recursive: true });
    const files = digestOfAll(digestsOf(empty, ['index.html', 'shard/piece']));
    await writeFile(join(empty, manifestFile), JSON.stringify({ ...said, plans: [], files }));
    expect(await filesBelow(await joined(await shard('2023'), empty, await shard('2018')))).toHaveLength(3);
  });
});

describe('shards are refused', () => {
  const other = async (changes: Partial<ShardManifest>, message: (a: string, b: string) => string) => {
    const [a, b] = [await shard('2023'), await shard('2018', changes)];
    await refused([a, b], message(a, b));
  };
  it('where a folder is none', async () => {
    const dir = await folder('empty');
    await refused(
      [await shard('2023'), dir],
      `${dir} は、サイトの部分のフォルダーではありません。npm run build -- --plans … で作ったフォルダーを書いてください。`,
    );
    await mkdir(join(dir, 'shard'));
    for (const text of ['{"kind": "other"}', '{"kind": "ayu', 'null']) {
      await writeFile(join(dir, manifestFile), text);
      await expect(checkedShards([dir], 'elsewhere', 'c')).rejects.toThrow('サイトの部分のフォルダーではありません');
    }
  });
  it('as what they are where something else goes wrong', async () => {
    const dir = await folder('odd');
    await mkdir(join(dir, manifestFile), { recursive: true });
    await expect(checkedShards([dir], 'elsewhere', 'c')).rejects.toThrow('EISDIR');
  });
  it('where one is missing', async () =>
    refused([await shard('2023')], '計画「2018」の入った部分がありません。すべての部分のフォルダーを書いてください。'));
  it('where one is there twice', async () => {
    const [a, b] = [await shard('2023'), await shard('2018')];
    await refused(
      [a, b, a],
      `計画「2023」が、${a} と ${a} の両方に入っています。一つの計画は、一つの部分だけに入れてください。`,
    );
  });
  it('where they are of other code', () =>
    other({ code: 'x' }, (a, b) => `${a} と ${b} は、別の版のプログラムか Node.js で作られています。${again}`));
  it('where the code here is other than theirs', async () => {
    const dirs = [await shard('2023'), await shard('2018')];
    await expect(checkedShards(dirs, 'elsewhere', 'ours')).rejects.toThrow(
      new Error(
        `${dirs[0]} は、ここにあるものとは別の版のプログラムか Node.js で作られています。作ったときと同じもので npm run join をするか、部分を作り直してください。`,
      ),
    );
  });
  it('where they are of other content', () =>
    other({ content: 'x' }, (a, b) => `${a} と ${b} は、別の内容から作られています。${again}`));
  it('where they are of another day', () =>
    other(
      { date: '2026-11-24' },
      (a, b) =>
        `${a} と ${b} は、別の日のサイトです（2026-11-23、2026-11-24）。BUILD_DATE に同じ日を書いて、すべての部分を作り直してください。`,
    ));
  it('where they are for another address', () =>
    other(
      { address: 'https://city.example/open/' },
      (a, b) =>
        `${a} と ${b} は、別のアドレスのサイトです（https://city.example/、https://city.example/open/）。SITE_URL に同じアドレスを書いて、すべての部分を作り直してください。`,
    ));
  it('where they have other settings', () =>
    other(
      { settings: { OG: false, PDF: false, ADMIN: false, SEARCH_SITES: 'https://other.example/' } },
      (a, b) =>
        `${a} と ${b} は、別の設定（OG、SEARCH_SITES）で作られています。設定をそろえて、すべての部分を作り直してください。`,
    ));
  it('where the site would take their place', async () => {
    const [a, b] = [await shard('2023'), await shard('2018')];
    for (const out of [b, dirname(b), join(b, 'dist')])
      await expect(checkedShards([a, b], out, 'c')).rejects.toThrow(
        new Error(
          `サイトの置き場所（${out}）が、部分のフォルダー（${out === dirname(b) ? a : b}）と重なっています。OUT_DIR に別の場所を書いてください。`,
        ),
      );
    expect(await readdir(b)).toEqual(['index.html', 'plans', 'shard']);
  });
  it('where a file that all have is not the same', async () => {
    const [a, b] = [await shard('2023'), await shard('2018', {}, { 'index.html': 'other home' })];
    await expect(joined(a, b)).rejects.toThrow(
      new Error(`index.html の中身が、${a} と ${b} で違います。どの部分でも同じになるはずのファイルです。${again}`),
    );
  });
  it('where a file that is in several is not in all', async () => {
    const more = { 'about/index.html': 'about' };
    const three = { all: ['2023', '2018', '2013'] };
    const [a, b, c] = [await shard('2023', three, more), await shard('2018', three), await shard('2013', three, more)];
    await expect(joined(a, b, c)).rejects.toThrow(
      new Error(`about/index.html が、${a} にあって ${b} にありません。どの部分にもあるはずのファイルです。${again}`),
    );
  });
  it.each([
    ['has changed', (dir: string) => writeFile(join(dir, 'plans/2018/index.html'), 'other')],
    ['is gone', (dir: string) => rm(join(dir, 'shard/piece'))],
    ['has come', (dir: string) => writeFile(join(dir, 'more.html'), '')],
  ])('where a file %s since', async (_, change) => {
    const [a, b] = [await shard('2023'), await shard('2018')];
    await change(b);
    await expect(joined(a, b)).rejects.toThrow(
      new Error(
        `${b} の中身が、作ったときと違います。写す途中で欠けたか、後から変わっています。写し直すか、作り直してください。`,
      ),
    );
  });
});
