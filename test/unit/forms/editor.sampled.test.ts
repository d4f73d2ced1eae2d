import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LanguageServer, startLanguageServer } from '../../support/language-server.ts';
import { root } from '../../support/paths.ts';
import { sampled } from '../../support/sampled.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const sheet = read('content/plans/2023/dx-01.mdx');
const lineOf = (text: string, start: string) => text.split('\n').findIndex((line) => line.trim().startsWith(start)) + 1;
let server: LanguageServer;

beforeAll(async () => {
  server = await startLanguageServer(root, JSON.parse(read('.vscode/settings.json')) as Record<string, unknown>);
});
afterAll(() => server?.close());

describe('an editor that has opened the project', () => {
  it('shows over a box its printed label, what to write, and an example', async () => {
    const editing = await server.open('content/plans/2023/dx-01.mdx', sheet);
    const shown = await editing.hover(lineOf(sheet, 'issues:'), 6);
    expect(shown.split('\n\n出典')[0]).toBe(
      [
        '#### 課題、今後の方針、改善事項など',
        '残った課題を書きます。次の年度の計画と並べて読まれます。',
        '例:',
        '```yaml\n申請後の処理は紙に印刷して回している課が残る。\n```',
      ].join('\n\n'),
    );
  });

  it('says what each choice of the format means, and offers the choices', async () => {
    const editing = await server.open('content/plans/2023/choice.mdx', sheet);
    const line = lineOf(sheet, 'direction:');
    expect(await editing.hover(line, 8)).toContain(
      '* `up`: 増えるほど良い\n* `down`: 減るほど良い\n* `keep`: 保つことが目標',
    );
    expect(await editing.offered(line, 'direction: '.length + 5)).toEqual(
      expect.arrayContaining(['up', 'down', 'keep']),
    );
  });

  it('underlines nothing in the files of the sample', async () => {
    const plans = ['2013', '2015', '2023'].flatMap((plan) =>
      readdirSync(join(root, 'content/plans', plan), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => `content/plans/${plan}/${name}`),
    );
    const files = ['site', 'departments', 'glossary', 'redirects'].map((name) => `content/${name}.yaml`);
    const underlined: string[] = [];
    for (const path of sampled([...files, ...plans], 6)) {
      const text = read(path);
      const { problems } = await server.open(path, text);
      // A body is no YAML: what an editor of YAML thinks of it is not about the boxes.
      const end = path.endsWith('.mdx') ? text.split('\n').indexOf('---', 1) + 1 : Infinity;
      underlined.push(...problems.filter((problem) => parseInt(problem) <= end).map((problem) => `${path}:${problem}`));
    }
    expect(underlined).toEqual([]);
  });

  it('knows the settings files by their first line, where no settings of the editor name them', async () => {
    const bare = await startLanguageServer(root, {});
    const files = ['site.yaml', 'departments.yaml', 'glossary.yaml', 'redirects.yaml', 'plans/2023/plan.yaml'];
    for (const path of files.map((file) => `content/${file}`)) {
      const { problems } = await bare.open(
        path,
        `${read(path)}\nwrong: 1\n`.replace(/(\n- [\s\S]*)\nwrong/, '$1\n- wrong'),
      );
      expect(problems.join('\n')).toContain('wrong は許可されていません');
    }
    bare.close();
  });

  it.each([
    ['title: 行政', 'titel: 行政', 'titel は許可されていません'],
    ['direction: up', 'direction: 上', 'up・down・keep のどれかを書いてください。'],
    ['no: ', 'no: [1]\nx: ', '一行の言葉を書いてください。'],
    ['years:\n', 'years:\n  令和5: {plan: 始める}\n', '西暦4けたの年度（例: 2013）、期間'],
    ['planned: {', 'planned: {2024: 1200千円, ', '数値だけを半角で書いてください'],
  ])('underlines %j written as %j', async (right, wrong, said) => {
    expect(sheet).toContain(right);
    const changed = sheet.replace(right, wrong);
    const line = changed.slice(0, sheet.indexOf(right) + wrong.trimEnd().length).split('\n').length;
    const { problems } = await server.open(`content/plans/2023/wrong-${encodeURIComponent(right).length}.mdx`, changed);
    expect(problems.filter((problem) => problem.includes(said))).toHaveLength(1);
    expect(Math.abs(parseInt(problems.find((problem) => problem.includes(said))!) - line)).toBeLessThan(2);
  });
});
