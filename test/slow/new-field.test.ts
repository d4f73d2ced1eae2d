import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/paths.ts';
import { gitIn, lastingFolder } from '../support/repository.ts';

let dir: string;
let removed: () => Promise<void>;
const at = (path: string) => readFile(join(dir, path), 'utf8');
const sheet = 'content/plans/2023/dx-02.mdx';

/** Every line that a new box of the sheet and one of a year take in the project; everything else is made of them. */
const changes: [file: string, before: string, more: string][] = [
  ['src/schema/item.ts', '  /** 現状と課題', '  mascot: LineSchema.optional(),\n'],
  ['src/schema/item/year.ts', '  note: TextSchema.optional(),\n', '  lesson: TextSchema.optional(),\n'],
  ['src/words/labels.ts', "  background: '現状", "  mascot: '応援する動物',\n  lesson: '学んだこと',\n"],
  [
    'src/words/boxes/of-items.ts',
    '  background: {\n',
    "  mascot: { write: '取組を応援する動物を書きます。', example: 'うみねこ' },\n",
  ],
  [
    'src/words/boxes/of-years.ts',
    '  note: {',
    "  lesson: { write: '次に生かすことを書きます。', example: '早めに知らせる。' },\n",
  ],
];

function run(script: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    cwd: dir,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: 'content', BUILD_DATE: '2026-11-23' },
  });
  if (status !== 0) throw new Error(stdout + stderr);
  return stdout;
}

/** A copy of the project in which the schema has two boxes more, and a sheet that fills them. */
beforeAll(async () => {
  ({ dir, remove: removed } = await lastingFolder('field'));
  for (const part of ['src', 'scripts', 'content', 'package.json', 'tsconfig.json'])
    await cp(join(root, part), join(dir, part), { recursive: true });
  await mkdir(join(dir, 'docs'));
  await symlink(join(root, 'node_modules'), join(dir, 'node_modules'));
  for (const [file, before, more] of changes) {
    const text = await at(file);
    expect(text.split(before)).toHaveLength(2);
    await writeFile(join(dir, file), text.replace(before, more + before));
  }
  const filled = (await at(sheet))
    .replace('background:', 'mascot: うみねこ\nbackground:')
    .replace('  2025:\n', '  2025:\n    lesson: 早めに知らせる。\n');
  await writeFile(join(dir, sheet), filled);
  gitIn(dir)('init', '-q', '-b', 'main');
});
afterAll(() => removed?.());

describe('two boxes more in the schema', () => {
  it('are read, and the check has nothing against them', () => {
    expect(run('check')).not.toContain('エラー');
  });

  it('are explained by editors', async () => {
    run('forms');
    const { properties } = JSON.parse(await at('.vscode/schemas/item.json')) as { properties: Record<string, object> };
    expect(properties.mascot).toMatchObject({
      title: '応援する動物',
      description: '取組を応援する動物を書きます。',
      examples: ['うみねこ'],
    });
    expect(properties.years).toMatchObject({
      additionalProperties: { properties: { lesson: { title: '学んだこと' } } },
    });
  });

  it('are told of in the field guide', async () => {
    run('forms');
    const guide = await at('docs/guide.md');
    for (const said of ['応援する動物', '取組を応援する動物を書きます。', '学んだこと', '次に生かすことを書きます。'])
      expect(guide).toContain(said);
  });

  it('are in a new sheet of a plan that uses them', async () => {
    run('new', '2023', 'dx-09', '--title', '窓口', '--category', 'p1-1', '--departments', '市民課');
    expect(await at('content/plans/2023/dx-09.mdx')).toContain('\nmascot:\n');
  });

  it('have their cells in the workbook, and come back from it', async () => {
    run('excel', 'export', '--item', '2023/dx-02', '--out', 'books');
    const { sheets } = await readXlsx(await readFile(join(dir, 'books/2023-dx-02.xlsx')));
    const rows = sheets[0]!.rows.map((row) => row.filter((cell) => cell !== null));
    expect(rows).toContainEqual(['応援する動物', 'うみねこ']);
    expect(rows.filter(([label]) => label === '学んだこと').flat()).toContain('早めに知らせる。');
    expect(run('excel', 'import', 'books/2023-dx-02.xlsx')).toContain('取り込むところはありませんでした。');
  });

  it('are among the empty boxes of a round', async () => {
    const before = await at('content/plans/2023/dx-03.mdx');
    run('round', '2023', '2026', 'year');
    expect(before).not.toContain('lesson:');
    expect(await at('content/plans/2023/dx-03.mdx')).toMatch(/\n {4}lesson:\n/);
  });

  it('are boxes of the editing page', async () => {
    const code =
      "import { addEditingPage, editedRepository } from './scripts/lib/editing-page.ts'; await addEditingPage('site', 'content', editedRepository('content'));";
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: dir,
      encoding: 'utf8',
      env: { ...process.env, ADMIN_REPO: 'a/b' },
    });
    expect(stderr + status).toBe('0');
    const page = await at('site/admin/index.html');
    expect(page).toContain('応援する動物');
    expect(page).toContain('学んだこと');
  });
});
