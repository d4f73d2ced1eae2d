import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/read-archive.ts';
import { readFiles } from '../../../src/source/read-files.ts';
import { contentFolder, item, reading, told } from '../../support/read.ts';

const file = 'plans/2013/01.mdx';
const one = async (content: string | Uint8Array) => {
  const { archive, problems } = await reading({ [file]: content });
  expect(problems).toHaveLength(1);
  expect(archive).toBeNull();
  return told(problems[0]);
};
// 「窓口」 in Shift_JIS.
const shiftJis = new Uint8Array([
  ...Buffer.from('---\ntitle: '),
  0x91,
  0x8b,
  0x8c,
  0xfb,
  0x0a,
  ...Buffer.from('---\n'),
]);

describe('a file that cannot be read is one problem like any other', () => {
  it.each([
    [
      'Shift_JIS',
      shiftJis,
      `${file}:1 |  | 文字コードが UTF-8 ではなく Shift_JIS のようなので、読めません。 | エディターの「名前を付けて保存」で、文字コードに UTF-8 を選んで保存し直してください。`,
    ],
    [
      'UTF-16',
      new Uint8Array(Buffer.from('\ufeff---', 'utf16le')),
      `${file}:1 |  | 文字コードが UTF-8 ではなく UTF-16 のようなので、読めません。 | エディターの「名前を付けて保存」で、文字コードに UTF-8 を選んで保存し直してください。`,
    ],
    ['an empty file', '', `${file}:1 |  | ファイルが空です。 | 内容を書くか、要らないファイルなら消してください。`],
    [
      '50 MB',
      'あ'.repeat(17_000_000),
      `${file}:1 |  | ファイルが大きすぎます（51.0 MB）。0.3 MB までのファイルを読みます。 | 一つの取組を一つのファイルに分け、写真や表はこのファイルに入れないでください。`,
    ],
    [
      'no front matter',
      'title: 窓口\n',
      `${file}:1 |  | 先頭の「---」がないため、書かれている項目を読めません。 | 1行目に「---」だけの行を置き、その次の行から「title: …」のように書いてください。`,
    ],
    [
      'front matter without an end',
      '---\ntitle: 窓口\n',
      `${file}:2 |  | 項目の終わりを示す「---」がありません。 | 項目を書き終えた次の行に「---」だけの行を置いてください。`,
    ],
    [
      'a list where keys should be',
      '---\n窓口\n---\n',
      `${file}:2 |  | 「項目: 値」の形で書かれていません。 | 「title: 取組の名前」のように、項目の名前と値を「: 」でつないで書いてください。`,
    ],
  ])('%s', async (_, content, words) => expect(await one(content)).toBe(words));

  it('a link to somewhere else', async () => {
    const dir = await contentFolder({ [file]: null });
    await symlink('/etc/hostname', join(dir, file));
    const { problems } = readArchive(await readFiles(dir), '2015-07-01');
    expect(problems.map(told)).toEqual([
      `${file}:1 |  | ファイルの実体がありません（別の場所へのリンクです）。 | リンクではなく、ファイルそのものを置いてください。`,
    ]);
  });

  it('a file that stands where the format knows nothing', async () => {
    const { problems } = await reading({ 'plans/2013/メモ.mdx': item() });
    expect(problems.map(told)).toEqual([
      'plans/2013/メモ.mdx:1 |  | この場所とファイル名では、どの取組・計画か決まりません。 | 取組は plans/計画/取組.mdx、計画は plans/計画/plan.yaml に置き、名前は英小文字・数字・ハイフンにしてください。',
    ]);
  });

  it('a plan folder without its plan.yaml', async () => {
    const { problems } = await reading({ 'plans/2013/plan.yaml': null });
    expect(problems.map(told)).toEqual([
      'plans/2013/plan.yaml:1 |  | plans/2013/plan.yaml がありません。 | plans/2013/plan.yaml を作ってください。欄は docs/guide.md の「計画の設定」にあり、汐見市の content/plans/2023/plan.yaml が見本になります。',
    ]);
  });
});

describe('YAML that stops the parser is told as the slip that it is', () => {
  const slips: [string, string, string][] = [
    ['a full-width colon', 'title：窓口', '項目の名前のあとが全角の「：」になっています。'],
    ['no space after the colon', 'title:窓口', '「:」のあとに空白がありません。'],
    ['a colon in a value', 'summary: 目標: 窓口の改善', '値の中に「: 」があり、項目の名前と区別できません。'],
    ['a tab', '\tsummary: 窓口', '字下げにタブが使われています。'],
    ['a full-width space', 'years:\n　2013: {}', '字下げに全角の空白が使われています。'],
    ['one key twice', 'lead: 行政経営課\nlead: 税務課', '同じ項目が二度書かれています。'],
    ['an open quote', 'summary: "窓口', '引用符が閉じられていません。'],
    ['an open bracket', 'continues: [2013/01', 'かっこ「[ ]」「{ }」が閉じられていません。'],
    [
      'a comma in a value between brackets',
      'overall: {stage: final, next: 約3,100件を続ける}',
      '値の中の「,」で、値が二つに分かれて読まれました。',
    ],
    ['a comma in a figure', 'effects: [{planned: {2013: 1,200}}]', '値の中の「,」で、値が二つに分かれて読まれました。'],
    [
      'a star at the beginning',
      'summary: *1 見込',
      '値が「*」または「&」で始まるため、ほかの場所への参照と読まれました。',
    ],
    ['a reserved sign', 'summary: %の目標', '値がこの記号（@ ` % など）で始まるため読めません。'],
    [
      'conflict markers',
      '<<<<<<< HEAD\nsummary: あ\n=======\nsummary: い\n>>>>>>> main',
      '編集の衝突の印（<<<<<<< や >>>>>>>）が残っています。',
    ],
  ];
  it.each(slips)('%s', async (_, line, message) => {
    const { problems } = await reading({
      [file]: `---\ntitle: 窓口の見直し\ncategory: "1"\ndepartments: [行政経営課]\n${line}\n---\n`,
    });
    expect(problems.map((problem) => problem.message)).toEqual([message]);
    expect(problems[0]!.line).toBeGreaterThanOrEqual(5);
    expect(problems[0]!.line).toBeLessThanOrEqual(10);
  });

  it('an alias bomb', async () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghi'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`),
    ];
    expect(await one(`---\n${bomb.join('\n')}\n---\n`)).toBe(
      `${file}:2 |  | 参照（&と*）が多すぎるため、読むのをやめました。 | 参照を使わず、値をそのまま書いてください。`,
    );
  });

  it('brackets 100,000 deep', async () => {
    expect(await one(`---\ntitle: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n---\n`)).toContain(
      '深すぎるため、読むのをやめました。',
    );
  });
});

it('a conflict in one file hides no problem of the next', async () => {
  const { problems } = await reading({
    'departments.yaml': '<<<<<<< HEAD\n- {name: 税務課}\n',
    'site.yaml': 'title: 見本市\n',
  });
  expect(problems.map(({ file: name }) => name)).toContain('site.yaml');
});

describe('a content folder may also hold', () => {
  it.each(['README.md', '.github/workflows/check.yml', 'plans/.DS_Store', '~$01.mdx'])('%s', async (path) => {
    expect((await reading({ [path]: 'x' })).problems).toEqual([]);
  });
  it('a glossary of comments only', async () =>
    expect((await reading({ 'glossary.yaml': '# まだない\n' })).problems).toEqual([]));
});

describe('what would silently not be published is named', () => {
  it.each(['plans/2013/02.mdx.txt', 'plans/2013/02', 'plans/2013/files/02.mdx', 'site.yml', 'plan/2013/02.mdx'])(
    '%s',
    async (path) => {
      const { problems } = await reading({ [path]: item() });
      expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
        `${path} この場所とファイル名では、どの取組・計画か決まりません。`,
      ]);
    },
  );
  it('an attachment that leads out of the folder', async () => {
    const dir = await contentFolder({
      'plans/2013/files/b.pdf': 'x',
      [file]: item({ sources: '[{title: 原本, file: files/a.pdf}]' }),
    });
    await symlink('/etc/hostname', join(dir, 'plans/2013/files/a.pdf'));
    const sources = await readFiles(dir);
    expect(sources.attachments).toEqual(['plans/2013/files/b.pdf']);
    expect(readArchive(sources, '2015-07-01').problems.map(told)).toContain(
      'plans/2013/files/a.pdf:1 |  | ファイルの実体がありません（別の場所へのリンクです）。 | リンクではなく、ファイルそのものを置いてください。',
    );
  });
});

describe('what no person wrote is not given to a parser', () => {
  it.each([
    ['brackets without end', `<div ${'<'.repeat(100_000)}`],
    ['a tag of spaces', `<${' '.repeat(100_000)}x`],
    ['quotes in quotes', '> '.repeat(30_000)],
    ['half a tag, over and over', 'あ<い '.repeat(15_000)],
  ])('%s', async (_, text) => {
    const long = (problems: { message: string }[]) => problems.map(({ message }) => message);
    const cell = await reading({ [file]: item({ background: JSON.stringify(text) }) });
    expect(long(cell.problems)).toEqual([`文章が長すぎます（${text.length}文字）。`]);
    const body = await reading({ [file]: item({}, `\n${text}\n${text}\n`) });
    expect(long(body.problems)).toEqual([`文章が長すぎます（${2 * text.length + 3}文字）。`]);
  });
});

describe('what is right in an unusual way is read', () => {
  it.each([
    ['CRLF', item().replaceAll('\n', '\r\n')],
    ['a BOM', `\ufeff${item()}`],
    ['numbers in quotes', item({ ended: '{year: "2014", kind: completed}', effects: '[{planned: {2013: "-58.5"}}]' })],
    ['a grade that is a number as it was typed', item({ no: '5', years: '{2013: {note: 2024}}' })],
    ['comments and blank boxes', item({ background: '', years: '\n  2013:\n    actual:\n    plan: する # 計画' })],
    ['one office as a word', item({ departments: '行政経営課' })],
    ['text with signs', item({ background: '"1～3か所、<100件、A<B、※1、*印、50％、import する、\\\\10、4~9月"' })],
  ])('%s', async (_, content) => expect((await reading({ [file]: content })).problems).toEqual([]));

  it('a number stays as it was typed where words are wanted', async () => {
    const { archive } = await reading({ [file]: item({ no: '010', years: '{2013: {plan: 1.10}}' }) });
    const read = archive!.items.get('2013/01')!;
    expect([read.no, read.timeline[0]!.plan]).toEqual(['010', '1.10']);
  });
});
