import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root } from '../../support/paths.ts';
import { contentFolder, item } from '../../support/read.ts';

function check(content: string, args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, BUILD_DATE: '2015-07-01', ...env },
  });
  return { status, stdout, stderr };
}

const usage =
  '使い方：npm run check -- [--format=text|json|github|gitlab|sarif] [--notes]\n　　　　npm run check -- --explain 規則の名前（例：npm run check -- --explain unknown-department）\n';

describe('exit codes', () => {
  it('0 where all is well', async () => {
    expect(check(await contentFolder(), [])).toEqual({
      status: 0,
      stdout: '4件のファイルを調べました。問題はありません。\n',
      stderr: '',
    });
  });
  it('0 where something is asked only', async () => {
    const years = '{2013: {checks: {h1: {status: 予定通り進捗}}}}';
    const { status, stdout } = check(await contentFolder({ 'plans/2013/01.mdx': item({ years }) }), []);
    expect(status).toBe(0);
    expect(stdout).toContain('直すところが0件、確かめるところが1件あります。');
  });
  it('1 where something must be mended', async () => {
    expect(check(await contentFolder({ 'plans/2013/01.mdx': item({ lead: '税務課' }) }), []).status).toBe(1);
  });
  it.each<[string, string[], string]>([
    ['an option that there is not', ['--fromat=json'], `「--fromat=json」は読めません。\n${usage}`],
    [
      'a format that there is not',
      ['--format=xml'],
      '「xml」という形式はありません。text・json・github・gitlab・sarif から選んでください。\n',
    ],
    [
      'a rule that there is not',
      ['--explain', 'unknown-departmnet'],
      '「unknown-departmnet」という規則はありません。「unknown-department」ではありませんか。\n',
    ],
    [
      'a rule that is near none',
      ['--explain', 'zzz'],
      '「zzz」という規則はありません。npm run check -- --explain で一覧を示します。\n',
    ],
  ])('2 for %s', async (_, args, stderr) =>
    expect(check(await contentFolder(), args)).toEqual({ status: 2, stdout: '', stderr }),
  );
  it('2 where there is no content, or the date is none', async () => {
    expect(check('/no/such/folder', []).status).toBe(2);
    expect(check(await contentFolder(), [], { BUILD_DATE: '2015-02-30' })).toEqual({
      status: 2,
      stdout: '',
      stderr: 'BUILD_DATE「2015-02-30」は日付として読めません。2026-11-23 の形で書いてください。\n',
    });
  });
});

describe('--explain', () => {
  it('says what a rule looks at, why, and how to write', async () => {
    expect(check(await contentFolder(), ['--explain', 'unknown-department']).stdout).toBe(
      [
        'unknown-department　課の一覧にない課',
        'エラー：直すまで公表できません',
        '',
        '課の名前が一文字でも違うと、課のページにこの取組が載りません。',
        '直し方：departments.yaml にある名前を書いてください。新しい課なら、先に departments.yaml に加えます。',
        '',
        '直す前',
        '  departments: [行政経営科]',
        '',
        '直した後',
        '  departments: [行政経営課]',
        '',
      ].join('\n'),
    );
  });
  it('by itself lists all rules', async () => {
    const lines = check(await contentFolder(), ['--explain'])
      .stdout.trim()
      .split('\n');
    expect(lines).toContain('final-without-year　最終評価があるのに、年度の評価がない');
    expect(lines.length).toBeGreaterThan(30);
  });
});
