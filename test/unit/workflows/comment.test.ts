import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { holds } from '../../support/workflows/expressions.ts';
import { type Host, bot, city, newHost, runComment, stranger } from '../../support/workflows/fake-github.ts';
import { workflow } from '../../support/workflows/github.ts';

let dir: string;
beforeAll(async () => (dir = await mkdtemp(join(tmpdir(), 'ayumi-comment-'))));
afterAll(() => rm(dir, { recursive: true, force: true }));

const good = { changed: 3, added: 1, removed: 0, errors: 0, warnings: 2, answered: 1 };
let host: Host;
beforeEach(() => {
  host = newHost();
});

let files = 0;
async function tell(summary: unknown): Promise<string[]> {
  const file = join(dir, `summary-${files++}.json`);
  if (summary !== undefined) await writeFile(file, typeof summary === 'string' ? summary : JSON.stringify(summary));
  return (await runComment(host, file)).notices;
}
const said = () => host.comments.map(({ body }) => body).join('\n');
const linkTo = (id: number) => `(https://github.example/city/gyokaku/actions/runs/99/artifacts/${id})`;

describe('the comment on a proposal', () => {
  it('says what was found and where to look, in words and links of its own', async () => {
    await tell(good);
    expect(said()).toBe(
      [
        '<!-- ayumi: review -->',
        '### 公表する前の確認',
        '直すところはありません。確認ページで公開サイトの変わり方を確かめて、よければ取り込んでください。取り込むと公表されます。',
        [
          '| | 件数 |',
          '| --- | ---: |',
          '| 内容が変わる調書 | 3 |',
          '| 新しい調書 | 1 |',
          '| なくなる調書 | 0 |',
          '| 直すところ | 0 |',
          '| 確かめるところ | 2 |',
          '| 回答のある確認 | 1 |',
        ].join('\n'),
        `**[確認ページを開く]${linkTo(11)}**\n公開サイトがどう変わるかを、一つのページで見られます。ファイルが保存されたときは、それをダブルクリックしてください。`,
        `**[サイトの写しを受け取る]${linkTo(13)}**\n公開したときのサイトを、そのまま見られます。受け取った preview.zip を右クリックして「すべて展開」を選び、中の index.html をダブルクリックしてください。`,
        '確認ページと写しは、GitHub にログインして開きます。30日たつと消えます。[確認の記録](https://github.example/city/gyokaku/actions/runs/99)',
      ].join('\n\n'),
    );
  });
  it('counts the errors, and has no copy of the site then', async () => {
    host.run.conclusion = 'failure';
    host.artifacts = host.artifacts.filter(({ name }) => name !== 'preview');
    await tell({ ...good, errors: 4 });
    expect(said()).toContain('**直すところが4件あります。** 直るまで公表できません。');
    expect(said()).toContain('サイトの写しはありません。');
    expect(said()).not.toContain('直すところはありません');
  });
  it('is written anew over the earlier one, not beside it', async () => {
    await tell(good);
    await tell({ ...good, changed: 8 });
    expect(host.comments).toHaveLength(1);
    expect(said()).toContain('| 内容が変わる調書 | 8 |');
  });
  it('leaves a comment alone that somebody else began with its mark', async () => {
    const body = '<!-- ayumi: review --> 承認済みです';
    host.comments = [{ id: 1, body, user: { login: 'stranger', type: 'User' } }];
    await tell(good);
    expect(host.comments.map(({ user }) => user.login)).toEqual(['stranger', bot.login]);
    expect(host.comments[0]!.body).toBe(body);
  });
  it('links to the last of what a check made that ran again', async () => {
    host.artifacts.push({ id: 21, name: 'review.html', expired: false });
    await tell(good);
    expect(said()).toContain(`**[確認ページを開く]${linkTo(21)}**`);
  });
  it('does not link to what has expired', async () => {
    host.artifacts[0]!.expired = true;
    await tell(good);
    expect(said()).toContain('確認ページは作れませんでした。');
  });
});

describe('a summary that is not one', () => {
  const cases: [string, unknown][] = [
    ['text in the place of a number', { ...good, changed: '3' }],
    ['HTML and links', { ...good, warnings: '<img src=x onerror=alert(1)>[ここ](https://evil.example)' }],
    ['a negative number', { ...good, errors: -1 }],
    ['a fraction', { ...good, errors: 0.5 }],
    ['a huge number', { ...good, added: 1e300 }],
    ['a number that is missing', { ...good, answered: undefined }],
    [
      'numbers of a prototype',
      '{"__proto__":{"changed":1,"added":1,"removed":1,"errors":0,"warnings":0,"answered":0}}',
    ],
    ['a list', [1, 2, 3]],
    ['null', null],
    ['no JSON', '<script>alert(1)</script>'],
    ['a long file', JSON.stringify({ ...good, more: 'x'.repeat(2000) })],
    ['no file at all', undefined],
  ];
  it.each(cases)('gives no number: %s', async (_, summary) => {
    await tell(summary);
    expect(host.comments).toHaveLength(1);
    expect(said()).toContain('件数を読み取れませんでした');
    expect(said()).not.toMatch(/\| 件数|evil|onerror|<script|NaN|undefined|e\+/);
  });
  it('is not read through a link to another file', async () => {
    await writeFile(join(dir, 'target.json'), JSON.stringify(good));
    await symlink(join(dir, 'target.json'), join(dir, 'link.json'));
    await runComment(host, join(dir, 'link.json'));
    expect(said()).toContain('件数を読み取れませんでした');
  });
  it('puts nothing else into the comment, where the numbers are good', async () => {
    await tell({ ...good, title: '<b>承認済み</b>', url: 'https://evil.example' });
    expect(said()).toContain('| 内容が変わる調書 | 3 |');
    expect(said()).not.toMatch(/承認済み|evil/);
  });
  it('cannot say that a check passed that did not', async () => {
    host.run.conclusion = 'failure';
    await tell(good);
    expect(said()).toContain('確認が最後まで終わりませんでした');
    expect(said()).not.toContain('直すところはありません');
  });
});

describe('the pull request that is told', () => {
  it('may come from a fork, and then the comment warns of what it links to', async () => {
    host.run.head_repository = stranger;
    host.pulls = [{ number: 8, head: { sha: 'abc', ref: 'sheets', repo: stranger }, base: { repo: city } }];
    await tell(good);
    expect(said()).toContain('**外部の方からの提案です。**');
  });
  it.each<[string, (host: Host) => void]>([
    ['has a newer commit', ({ pulls }) => (pulls[0]!.head.sha = 'def')],
    [
      'is from another repository of the same owner and branch',
      ({ pulls }) => (pulls[0]!.head.repo = { ...city, id: 3 }),
    ],
    ['goes to another repository', ({ pulls }) => (pulls[0]!.base.repo = stranger)],
    ['is closed, so that none is open', (all) => (all.pulls = [])],
    ['is one of two, so that it is not known which', ({ pulls }) => pulls.push({ ...pulls[0]!, number: 9 })],
    ['came from a fork that is gone', ({ run }) => (run.head_repository = null)],
  ])('is none where it %s', async (_, change) => {
    change(host);
    const notices = await tell({ ...good, pull_request: 7 });
    expect(host.comments).toEqual([]);
    expect(notices).toHaveLength(1);
  });
});

describe('the job', () => {
  const runs = (event: string, conclusion: string) =>
    holds(workflow('comment.yml').jobs.comment!.if, {
      contexts: { github: { event: { workflow_run: { event, conclusion } } } },
      failed: false,
    });
  it('runs after checks of proposals that have ended, and after nothing else', () => {
    expect(['success', 'failure', 'timed_out'].map((end) => runs('pull_request', end))).toEqual([true, true, true]);
    expect(['cancelled', 'skipped', 'action_required'].map((end) => runs('pull_request', end))).toEqual([
      false,
      false,
      false,
    ]);
    expect(runs('push', 'success')).toBe(false);
  });
});
