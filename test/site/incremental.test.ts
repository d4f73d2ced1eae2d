import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Workshop, setUpWorkshop } from '../../scripts/lib/bench/workshop.ts';
import { fixture, root } from '../support/paths.ts';
import { lastingFolder } from '../support/repository.ts';

let dir: string;
let removed: () => Promise<void>;
/** One keeps what its builds leave; of the other nothing is ever left. */
let [warm, cold]: Workshop[] = [];
let date = '2026-11-23';
const content = () => join(dir, 'content');

/** Every built file with the digest of its bytes, and what the build said. */
async function build(workshop: Workshop, env: Record<string, string> = {}) {
  const out = join(workshop.dir, 'dist');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: workshop.dir,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CONTENT_DIR: content(),
      OUT_DIR: out,
      BUILD_DATE: date,
      OG: '0',
      NO_COLOR: '1',
      ...env,
    },
  });
  if (status !== 0) throw new Error(stdout + stderr);
  const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const digests = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [
      path.slice(out.length),
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    ] as const;
  });
  return { files: Object.fromEntries((await Promise.all(digests)).sort()), said: stdout };
}

async function change(file: string, from: string, to: string): Promise<void> {
  const path = join(content(), file);
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
  await writeFile(path, text.replace(from, to));
}

/** The code of both copies; no words stand for the end of a file. */
async function changeCode(file: string, from: string, to: string): Promise<void> {
  for (const { dir: home } of [warm!, cold!]) {
    const text = await readFile(join(home, file), 'utf8');
    await writeFile(join(home, file), from === '' ? text + to : text.replace(from, to));
  }
}

/** Pages that were rendered, and not taken from the build before. */
const rendered = (said: string) => [...said.matchAll(/[├└]─ (\/\S*) \(\+/g)].map(([, path]) => path);

beforeAll(async () => {
  ({ dir, remove: removed } = await lastingFolder('incremental'));
  await cp(fixture('clean'), content(), { recursive: true });
  [warm, cold] = [await setUpWorkshop(root, join(dir, 'warm')), await setUpWorkshop(root, join(dir, 'cold'))];
  await build(warm!);
});
afterAll(() => removed?.());

/** Each kind of thing that a page shows, changed one upon the other. */
const changes: [what: string, change: () => Promise<void> | void, env?: Record<string, string>][] = [
  ['nothing', () => undefined],
  ['a cell of a sheet', () => change('plans/current/parks.mdx', '草刈りを一件ずつ', '草刈りを一つずつ')],
  [
    'the title of a sheet that others lead to',
    () => change('plans/current/desk.mdx', '待ち時間の短縮', '待ち時間を短く'),
  ],
  [
    'the title of a sheet of an earlier plan',
    () => change('plans/earlier/counter.mdx', '総合案内の設置', '総合案内の席'),
  ],
  ['a body', () => change('plans/current/paper.mdx', '\n---\n', '\n---\n\n紙を減らします。\n')],
  [
    'a name that a plan gives a box',
    () => change('plans/current/plan.yaml', 'labels:\n', 'labels:\n  purpose: めざすこと\n'),
  ],
  [
    'the name of an office',
    async () => {
      for (const file of ['departments.yaml', 'plans/current/parks.mdx'])
        await change(file, '公園緑地課', '公園みどり課');
    },
  ],
  ['how an office is read', () => change('departments.yaml', 'としょかん', 'ほんのいえ')],
  ['a word that is explained', () => change('glossary.yaml', '市役所に来る日時', '窓口に来る日時')],
  ['the notice on every page', () => change('site.yaml', '千鳥野市は架空の市です。', '千鳥野市は本当にはありません。')],
  ['where an old address leads', () => change('redirects.yaml', 'to: /plans/current/,', 'to: /plans/earlier/,')],
  ['why it does', () => change('redirects.yaml', 'まとめました', '合わせました')],
  ['the day: a sheet becomes public, and grades are overdue', () => void (date = '2027-07-01')],
  ['a sheet that goes', () => change('plans/current/parks.mdx', 'title:', 'draft: true\ntitle:')],
  ['a style', () => changeCode('src/styles/site.css', '', '\n.Item { margin-inline: 1px; }\n')],
  ['a word of the site', () => changeCode('src/words/labels.ts', "'評価'", "'判定'")],
  ['a script', () => changeCode('src/client/print-button.ts', '', '\nconsole.log(1);\n')],
  ['the cards, which pages name', () => undefined, { OG: '1' }],
];

describe('a build beside what the last one left', () => {
  it.each(changes)('makes what a first build makes, byte by byte, after a change of %s', async (_, make, env) => {
    await make();
    await cold!.empty();
    const [after, first] = [await build(warm!, env), await build(cold!, env)];
    expect(after.files).toEqual(first.files);
  });

  it('trusts nothing that a build left which did not come to its end', async () => {
    await build(warm!);
    const pages = join(warm!.dir, '.cache', 'astro');
    await writeFile(join(pages, 'dist', 'plans', 'earlier', 'tax', 'index.html'), '');
    // As a killed build leaves it: the number of a process that is none.
    await writeFile(`${pages}-in-use`, '999999999');
    await cold!.empty();
    expect((await build(warm!)).files).toEqual((await build(cold!)).files);
  });

  it('renders again only what shows what has changed', async () => {
    await build(warm!);
    await change('plans/earlier/tax.mdx', '窓口で312件', '窓口で313件');
    const pages = rendered((await build(warm!)).said);
    expect(pages).toContain('/plans/earlier/tax/index.html');
    expect(pages).toContain('/plans/earlier/index.html');
    expect(pages.filter((page) => /^\/plans\/current\/.*html$/.test(page ?? ''))).toEqual([]);
    expect(pages).not.toContain('/plans/earlier/counter/index.html');
  });
});
