import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestsOf, filesBelow } from '../../../scripts/lib/shards/file-digests.ts';
import { buildEnv } from '../../support/build-sites.ts';
import { siteDir } from '../../support/html.ts';
import { root } from '../../support/paths.ts';
import { lastingFolder } from '../../support/repository.ts';

let dir: string;
let removed: () => Promise<void>;
beforeAll(async () => void ({ dir, remove: removed } = await lastingFolder('shards')));
afterAll(() => removed?.());

const run = (site: string, out: string, script: string, ...args: string[]) =>
  spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...buildEnv(site), OUT_DIR: out },
  });

const filesOf = async (site: string) => Object.fromEntries(digestsOf(site, await filesBelow(site)));

/** How the plans of a site are parted: one build each. */
const parted: [site: string, what: string, plans: string[]][] = [
  ['whole-sample', 'cards and PDFs', ['1/2', '2/2']],
  ['search', 'the editing page, where a share has no plan left', ['1/3', '2/3', '3/3']],
  ['under-path', 'a path of its own, by the names of the plans', ['2018', '2023']],
];

describe('a site of several builds', () => {
  it.each(parted)(
    '%s is what one build makes, byte for byte: with %s',
    async (site, _, plans) => {
      const shards = plans.map((asked, at) => {
        const out = join(dir, site, String(at));
        const { status, stdout, stderr } = run(site, out, 'build', '--plans', asked);
        expect(status, stdout + stderr).toBe(0);
        expect(stdout).toContain('npm run join で、ほかの部分と一つにしてから公開してください。');
        return out;
      });
      const out = join(dir, site, 'joined');
      const { status, stdout, stderr } = run(site, out, 'join', ...shards.toReversed());
      expect(status, stdout + stderr).toBe(0);
      expect(stdout).toMatch(
        /^(アクセシビリティ：\d+ページすべてを.+\n)?[23]個の部分を一つにして、サイトを .*joined に作りました（\d+\.\d秒）。\n$/,
      );
      expect(await filesOf(out)).toEqual(await filesOf(siteDir(site)));
    },
    600_000,
  );

  it('makes in each only what belongs to its plans, and to none', async () => {
    const [first, second] = [join(dir, 'under-path/0'), join(dir, 'under-path/1')];
    for (const [shard, own, other] of [
      [first, '2018', '2023'],
      [second, '2023', '2018'],
    ] as const) {
      const files = (await filesBelow(shard)).filter((file) => !file.startsWith('_astro/'));
      expect(files.filter((file) => file.includes(other))).toEqual([]);
      expect(files).toEqual(
        expect.arrayContaining([
          `plans/${own}/index.html`,
          `data/${own}.csv`,
          'plans/index.html',
          'data/archive.json',
          'sitemap-0.xml',
          'shard/shard.json',
        ]),
      );
      expect(files.filter((file) => file.startsWith('search-index/'))).toEqual([]);
      expect(readdirSync(join(shard, 'shard/search-index')).map((name) => name.replace(/-\w+$/, ''))).toEqual([
        `cells.${own}`,
        `plan.${own}`,
        'plans.json',
      ]);
    }
  });

  it('draws in each only its own cards, and prints only its own sheets', () => {
    const named = (at: number, folder: string) => readdirSync(join(dir, 'whole-sample', String(at), folder)).sort();
    expect(named(0, 'og/plans')).toEqual(['2023', '2023.png']);
    expect(named(1, 'og/plans')).toEqual(['2013', '2013.png', '2015', '2015.png']);
    expect(named(0, 'pdf')).toEqual(['2023', '2023.pdf']);
    expect(named(1, 'pdf')).toEqual(['2013', '2013.pdf', '2015', '2015.pdf']);
  });

  it('leaves the last good one where a part is not as it was made', async () => {
    const [broken, out] = [join(dir, 'broken'), join(dir, 'under-path/joined')];
    await cp(join(dir, 'under-path/1'), broken, { recursive: true });
    await rm(join(broken, 'plans/2023/halls/index.html'));
    const before = await filesOf(out);
    const { status, stdout, stderr } = run('under-path', out, 'join', join(dir, 'under-path/0'), broken);
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: `${broken} の中身が、作ったときと違います。写す途中で欠けたか、後から変わっています。写し直すか、作り直してください。\n`,
    });
    expect(await filesOf(out)).toEqual(before);
    expect(readdirSync(join(dir, 'under-path/.build'))).toEqual([]);
  });

  it('is not begun for plans that there are not', async () => {
    const out = join(dir, 'last-good');
    await cp(join(dir, 'under-path/joined'), out, { recursive: true });
    await writeFile(join(out, 'index.html'), 'last good');
    const { status, stdout, stderr } = run('under-path', out, 'build', '--plans', '2032');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /計画「2032」はありません。「2023」ではありませんか。\nサイトは作りませんでした。前に作ったサイトはそのままです。\n$/,
    );
    expect((await filesOf(out))['index.html']).toBe(digestsOf(out, ['index.html']).get('index.html'));
  });
});
