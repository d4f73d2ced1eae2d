import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../support/html.ts';
import { item } from '../../support/read.ts';
import { folder, gitIn, repository, review } from '../../support/repository.ts';
import { allCases } from '../../support/sampled.ts';

const file = 'plans/2013/01.mdx';

describe('what cannot be compared is said, and nothing is written', () => {
  it.each<[string, string[], string]>([
    [
      'no base',
      [],
      '比べる相手を --base に書いてください。\n使い方：npm run review -- --base 比べる相手 [--out ファイル] [--summary ファイル]（例：npm run review -- --base origin/main）\n',
    ],
    [
      'an option that there is not',
      ['--bsae', 'main'],
      '--bsae main」は読めません。\n使い方：npm run review -- --base 比べる相手',
    ],
    [
      'a base misspelt',
      ['--base', 'mian'],
      '比べる相手「mian」が、変更の記録の中に見つかりません。「main」ではありませんか。\n',
    ],
    ['a base that is nowhere', ['--base', 'v1.0'], '比べる相手「v1.0」が、変更の記録の中に見つかりません。\n'],
    ['a base that would be an option', ['--base=--help'], '比べる相手「--help」が、変更の記録の中に見つかりません。\n'],
  ])('%s', async (_, args, words) => {
    const { content } = await repository();
    const { status, stderr, html } = await review(content, args);
    expect([status, html]).toEqual([2, null]);
    expect(stderr).toContain(words);
  });
  it('a content folder that is not there, and one without any record', async () => {
    expect(await review('/no/such/folder', ['--base', 'main'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /^内容のフォルダー .*no\/such\/folder が見つかりません。CONTENT_DIR に書いた名前を確かめてください。\n$/,
      ),
    });
    const alone = await folder('alone');
    expect(await review(alone, ['--base', 'main'])).toMatchObject({
      status: 2,
      stderr: `${alone} は、変更の記録（git）の中にありません。記録のあるフォルダーで実行するか、CONTENT_DIR を確かめてください。\n`,
    });
  });
  it('a base that a shallow record does not reach', async () => {
    const { dir, record } = await repository();
    await record({ [file]: item({ goal: '続ける。' }) });
    const clone = await folder('clone');
    gitIn(clone)('clone', '-q', '--depth', '1', '--branch', 'round', `file://${dir}`, 'copy');
    const { status, stderr } = await review(join(clone, 'copy/content'), ['--base', 'main']);
    expect([status, stderr]).toEqual([
      2,
      '比べる相手「main」が見つかりません。手元の変更の記録が途中までしかないためかもしれません。「git fetch --unshallow」で記録をそろえてから、もう一度実行してください。\n',
    ]);
  });
});

describe('the page', () => {
  it('tells in one file what changes, and nothing of what others changed meanwhile; git and the work tree stay as they are', async () => {
    const { dir, content, git, record, write } = await repository();
    await record({ [file]: item({ background: '待ち時間が長い。', years: '{2013: {grade: A}}' }) });
    git('switch', '-q', 'main');
    await record({ 'plans/2013/02.mdx': item({ title: '別の課の取組' }) });
    git('switch', '-q', 'round');
    await write({ [file]: item({ background: '待ち時間が40分と長い。', years: '{2013: {grade: A}}' }) });
    const state = () => [git('status', '--porcelain'), git('stash', 'list'), git('rev-parse', 'HEAD')];
    const before = state();
    const summary = join(await folder('summary'), 'counts.json');
    const { status, stdout, html } = await review(content, ['--base', 'main', '--summary', summary]);
    expect(status).toBe(0);
    expect(stdout).toContain('内容が変わる調書1件、新しい調書0件、なくなる調書0件。直すところ0件、確かめるところ0件。');
    expect(html).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'none'; style-src 'self'( 'sha256-[^']+')+;/,
    );
    const text = textOf(html!);
    expect(text).toContain('現状と課題（これまでの取組）');
    expect(text).toContain('待ち時間が40分と長い。');
    expect(text).toContain('手元で書きかけの、まだ登録していない内容も含みます。');
    expect(text).not.toContain('別の課の取組');
    expect(text).not.toMatch(/git|commit|branch|merge|diff|コミット|ブランチ|マージ|HEAD|main|round/i);
    expect(JSON.parse(await readFile(summary, 'utf8'))).toEqual({
      changed: 1,
      added: 0,
      removed: 0,
      errors: 0,
      warnings: 0,
      answered: 0,
    });
    expect(state()).toEqual(before);
    expect(existsSync(join(dir, 'review.html'))).toBe(false);
  });
  it.runIf(allCases)('shows what it can where files cannot be read, pages go, and a conflict was left', async () => {
    const { content, record, git } = await repository();
    git('switch', '-q', 'main');
    await record({
      'plans/2013/02.mdx': item({ title: '庁舎の管理' }),
      'plans/2013/03.mdx': item({ title: '広報の見直し', goal: '読まれる広報にする。' }),
      'plans/2013/04.mdx': '---\ntitle: 読めない\n',
    });
    git('switch', '-q', 'round');
    git('reset', '-q', '--hard', 'main');
    await record({
      [file]: '<<<<<<< HEAD\n---\ntitle: 窓口\n=======\n',
      'plans/2013/02.mdx': null,
      'plans/2013/03.mdx': item({ title: '広報の見直し', goal: '読まれる広報にする。', years: '{2013: {grade: Ａ}}' }),
      'plans/2013/04.mdx': null,
    });
    const { status, html } = await review(content, ['--base', 'main']);
    expect(status).toBe(0);
    const text = textOf(html!);
    for (const words of [
      '直すところがあるので、このままでは公表できません。',
      'plans/2013/01.mdx の 1行目',
      '編集の衝突の印（<<<<<<< や >>>>>>>）が残っています。',
      '書き方に直すところがあるため、変更したあとの調書を示せません。下は、今公表されている調書です。',
      'この調書のページはなくなります。アドレスを引用した人は、見られなくなります。',
      '評価「Ａ」は、この計画の段階にありません。',
      '今公表されている側に、読めないファイルがあります（plans/2013/04.mdx）。そこに書かれていたことは「前」に出ません。',
      '読めない調書があるので、件数は示せません。',
    ])
      expect(text).toContain(words);
  });
  it.runIf(allCases)(
    'compares with the base as it is now where the record does not reach back to where they parted',
    async () => {
      const { dir, record, git } = await repository();
      await record({ [file]: item({ goal: '続ける。' }) });
      git('switch', '-q', 'main');
      await record({ 'plans/2013/02.mdx': item({ title: '庁舎の管理' }) });
      const clone = await folder('clone');
      gitIn(clone)('clone', '-q', '--depth', '1', '--branch', 'round', '--no-single-branch', `file://${dir}`, 'copy');
      const { status, html } = await review(join(clone, 'copy/content'), ['--base', 'origin/main']);
      expect(status).toBe(0);
      expect(textOf(html!)).toContain(
        '手元の変更の記録が途中までしかないため、枝分かれしたところを確かめられません。比べる相手の今の内容と比べました。相手の側だけで変わったことも、変更として出ることがあります。',
      );
    },
  );
  it.runIf(allCases)('takes everything for new where the base has no such folder', async () => {
    const { dir, git, record } = await repository();
    git('checkout', '-q', '--orphan', 'empty');
    git('rm', '-rqf', '.');
    git('commit', '-q', '--allow-empty', '-m', 'x');
    git('switch', '-qc', 'first');
    await record({ 'site.yaml': 'title: 見本市の改革\nmunicipality: {name: 見本市}\n' });
    await rm(join(dir, '.git/index.lock'), { force: true });
    const { status, html } = await review(join(dir, 'content'), ['--base', 'empty']);
    expect(status).toBe(0);
    expect(textOf(html!)).toContain(
      '比べる相手には、この内容のフォルダーがありません。すべてを新しいものとして示します。',
    );
  });
  it('leaves the last page whole where the new one cannot be written', async () => {
    const { content, dir } = await repository();
    const { status, stderr } = await review(content, ['--base', 'main', '--out', join(dir, 'content')]);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `${join(dir, 'content')} に書き込めません。同じ名前のフォルダーがないか、書き込みの権限があるかを確かめてください。\n`,
    );
    expect(existsSync(join(content, 'site.yaml'))).toBe(true);
    expect(existsSync(join(dir, 'content.part'))).toBe(false);
  });
});
