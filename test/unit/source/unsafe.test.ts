import { describe, expect, it } from 'vitest';
import { problemsOf, told } from '../../support/read.ts';

const messages = async (lines: Record<string, string>, body = '') =>
  (await problemsOf(lines, body)).map((problem) => problem.message);

describe('a body can run nothing', () => {
  it.each([
    ['import', "import x from 'node:fs'", '「import」で始まる行はプログラムと読まれるため使えません。'],
    ['export', 'export const x = 1', '「export」で始まる行はプログラムと読まれるため使えません。'],
    ['an expression', '答えは {process.env.HOME} です', '「{process.env.HOME}」はプログラムと読まれるため使えません。'],
    [
      'script',
      '<script>alert(1)</script>',
      'HTML のタグ「<script>」は、読む人の画面で動くおそれがあるため使えません。',
    ],
    ['style', '<style>p</style>', 'HTML のタグ「<style>」は、読む人の画面で動くおそれがあるため使えません。'],
    [
      'iframe',
      '<iframe src="https://example.jp/" />',
      'HTML のタグ「<iframe>」は、読む人の画面で動くおそれがあるため使えません。',
    ],
    ['an event attribute', '<b onclick="x()">字</b>', '「onclick」は、読む人の画面で動くおそれがあるため使えません。'],
    ['a javascript: link', '[押す](javascript:alert)', 'リンク先「javascript:alert」は使えません。'],
    ['the same in disguise', '[押す](JaVa&#x53;cript:alert)', 'リンク先「JaVaScript:alert」は使えません。'],
    ['a data: picture', '<Figure src="data:text/html,x" alt="絵" />', 'リンク先「data:text/html,x」は使えません。'],
    [
      'a footnote that leads to code',
      '字[^1]\n\n[^1]: javascript:alert(1)',
      'リンク先「javascript:alert(1)」は使えません。',
    ],
    ['a picture without a description', '![](files/a.png)', '本文に「![…](…)」で図を入れることはできません。'],
    ['a component that is none', '<Chart />', '「<Chart>」という部品はありません。'],
    [
      'an attribute that is none',
      '<Callout colour="red">字</Callout>',
      '「<Callout>」に「colour」という指定はありません。',
    ],
    ['an attribute as code', '<Callout title={x}>字</Callout>', '「{x}」はプログラムと読まれるため使えません。'],
    ['a picture without words', '<Figure src="/x.png" />', '「<Figure>」に「alt」がありません。'],
    ['an indicator that is none', '<IndicatorChart name="ない" />', '「ない」という指標は、この取組にありません。'],
    ['a component without an end', '<Callout>\n\n字', '「<Callout>」が閉じられていません。'],
  ])('%s', async (_, body, message) => expect(await messages({}, `\n${body}\n`)).toEqual([message]));

  it('is looked at also where the front matter is wrong', async () => {
    expect(await messages({ foo: '1' }, '\n<script>x</script>\n')).toEqual([
      '「foo」という項目はありません。',
      'HTML のタグ「<script>」は、読む人の画面で動くおそれがあるため使えません。',
    ]);
  });
  it('says the line of the file, not of the body', async () => {
    expect((await problemsOf({}, '\n文\n\n<script>x</script>\n')).map(told)).toEqual([
      'plans/2013/01.mdx:9 |  | HTML のタグ「<script>」は、読む人の画面で動くおそれがあるため使えません。 | タグを消し、文章だけを書いてください。',
    ]);
  });
  it('may use the components that are given to it', async () => {
    expect(
      await messages(
        { indicators: '[{name: 件数}]' },
        '\n## 見出し\n\n<Callout title="注">\n\n**強く**\n\n</Callout>\n\n<IndicatorChart name="件数" />\n\n<Milestones />\n\n<Figure src="/a.png" alt="絵" />\n',
      ),
    ).toEqual([]);
  });
});

describe('a cell can run nothing', () => {
  it('but may hold what is a program only in a body: there it is text', async () => {
    expect(
      await messages({ background: '"{予約}の画面"', purpose: '"import fs from \'node:fs\'"', goal: '"&#x202e;"' }),
    ).toEqual([]);
  });
  it.each([
    [
      'script',
      '"<script>alert(1)</script>"',
      'HTML のタグ「<script>」は、読む人の画面で動くおそれがあるため使えません。',
    ],
    [
      'an event attribute',
      '"<b onmouseover=x>字</b>"',
      '「onmouseover」は、読む人の画面で動くおそれがあるため使えません。',
    ],
    ['a javascript: link', '"[押す](javascript:x)"', 'リンク先「javascript:x」は使えません。'],
    ['the same letter, as an escape', '"字\\u202e"', '目に見えない制御文字が入っています。'],
    ['a letter that turns the direction of writing', '"字\u202e"', '目に見えない制御文字が入っています。'],
    ['a control character', '"字\\u0007"', '目に見えない制御文字が入っています。'],
  ])('%s', async (_, text, message) => expect(await messages({ background: text })).toEqual([message]));
});
