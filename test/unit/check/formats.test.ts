import { describe, expect, it } from 'vitest';
import { formats } from '../../../scripts/lib/check/formats.ts';
import { item, reading } from '../../support/read.ts';

/** A sheet with an error, a warning, a note and an answer, and signs that each format must write in its own way. */
const sheet = item({
  title: '100%, "窓口": 見直し',
  departments: '[行政経営科]',
  years:
    '{2013: {checks: {h1: {status: 予定通り進捗}}, issues: 電話が多い。}, 2014: {plan: 様式を減らす。, actual: 様式を減らす。}}',
  answers: '{actual-copies-plan: 一つだけのため}',
}).replace('100%, "窓口": 見直し', '\'100%, "窓口": 見直し\'');
const file = 'plans/2013/01.mdx';
const report = async (withNotes = false) => {
  const { problems, notes, noteCount, answered } = await reading({ [file]: sheet });
  return { problems, notes, noteCount, answered, files: 4, folder: '内容/市', withNotes };
};

describe('one report, told in five ways', () => {
  it('text: place, box, what is wrong, what to write', async () => {
    const lines = formats.text(await report(true)).split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '■ 直すところ　1件（直すまで公表できません）',
      '',
      '内容/市/plans/2013/01.mdx:4:15 エラー ［担当課・1番目］',
      '  「行政経営科」は、課の一覧（departments.yaml）にありません。',
      '  → 「行政経営課」ではありませんか。',
    ]);
    expect(lines.filter((line) => line.startsWith('■'))).toEqual([
      '■ 直すところ　1件（直すまで公表できません）',
      '■ 確かめるところ　1件（直すか、理由を answers に書いてください）',
      '■ 読み比べるところ　1件（直さなくてもかまいません）',
    ]);
  });
  it('text: what must be mended comes before what is asked, whatever its place', async () => {
    const { problems } = await reading({
      [file]: item({ years: '{2013: {checks: {h1: {status: 予定通り進捗}}}}' }),
      'plans/2013/02.mdx': item({ title: '別の取組', lead: '税務課' }),
    });
    const none = { notes: () => [], noteCount: 0, answered: () => [] };
    const text = formats.text({ ...none, problems, files: 4, folder: '', withNotes: false });
    const [error, warning] = [text.indexOf('02.mdx:5:7 エラー'), text.indexOf('01.mdx:5:38 確認')];
    expect([error > 0, warning > error]).toEqual([true, true]);
  });
  it('text without notes counts them', async () => {
    expect(formats.text(await report())).toMatch(
      /\n\n4件のファイルを調べました。直すところが1件、確かめるところが1件あります。\nほかに、読み比べるところが1件あります（npm run check -- --notes で示します）。$/,
    );
  });
  it('JSON: everything, the notes and what is answered apart', async () => {
    const json = JSON.parse(formats.json(await report()));
    expect(json).toMatchObject({
      files: 4,
      errors: 1,
      warnings: 1,
      problems: [
        { rule: 'unknown-department', severity: 'error', file: `内容/市/${file}`, line: 4, column: 15 },
        { rule: 'status-without-actual', severity: 'warning', line: 5, other: { line: 5 } },
      ],
      notes: [{ rule: 'issues-not-taken-up', severity: 'note' }],
      answered: [{ rule: 'actual-copies-plan', reason: '一つだけのため' }],
    });
  });
  it('GitHub: a workflow command a problem, its signs escaped', async () => {
    const lines = formats.github(await report()).split('\n');
    expect(lines[0]).toBe(
      `::error file=内容/市/${file},line=4,col=15,title=担当課・1番目::「行政経営科」は、課の一覧（departments.yaml）にありません。%0A→ 「行政経営課」ではありませんか。`,
    );
    expect(lines[1]).toMatch(/^::warning file=内容\/市\/plans\/2013\/01\.mdx,line=5,col=\d+,title=/);
    expect(lines.slice(2)).toEqual(['4件のファイルを調べました。直すところが1件、確かめるところが1件あります。']);
    const { problems, ...others } = await report();
    const [first] = problems;
    const odd = { ...first!, label: 'あ:い,う', message: '100%\nだ', file: 'a,b:c.mdx' };
    expect(formats.github({ ...others, problems: [odd], folder: '.' }).split('\n')[0]).toBe(
      '::error file=a%2Cb%3Ac.mdx,line=4,col=15,title=あ%3Aい%2Cう::100%25%0Aだ%0A→ 「行政経営課」ではありませんか。',
    );
  });
  it('GitLab: a list that its code quality report takes', async () => {
    expect(JSON.parse(formats.gitlab(await report(true)))).toEqual([
      {
        description:
          '［担当課・1番目］「行政経営科」は、課の一覧（departments.yaml）にありません。→ 「行政経営課」ではありませんか。',
        check_name: 'unknown-department',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: 'major',
        location: { path: `内容/市/${file}`, lines: { begin: 4 } },
      },
      expect.objectContaining({ check_name: 'status-without-actual', severity: 'minor' }),
      expect.objectContaining({ check_name: 'issues-not-taken-up', severity: 'info' }),
    ]);
  });
  it('SARIF: rules, places, and the other cell of a contradiction', async () => {
    const { version, runs } = JSON.parse(formats.sarif(await report())) as {
      version: string;
      runs: [
        {
          results: { ruleIndex: number }[];
          tool: { driver: { rules: { id: string; shortDescription: { text: string } }[] } };
        },
      ];
    };
    expect([version, runs.length]).toEqual(['2.1.0', 1]);
    const [error, warning] = runs[0].results;
    expect(error).toMatchObject({
      ruleId: 'unknown-department',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: '%E5%86%85%E5%AE%B9/%E5%B8%82/plans/2013/01.mdx' },
            region: { startLine: 4, startColumn: 15 },
          },
        },
      ],
    });
    expect(warning).toMatchObject({ level: 'warning', relatedLocations: [{ id: 1 }] });
    const rule = runs[0].tool.driver.rules[error!.ruleIndex]!;
    expect([rule.id, rule.shortDescription.text]).toEqual(['unknown-department', '課の一覧にない課']);
  });
  it('a problem keeps its fingerprint when lines come before it, and two alike have two', async () => {
    const print = async (text: string) => {
      const { problems, notes, noteCount, answered } = await reading({ [file]: text });
      const all = { problems, notes, noteCount, answered, files: 4, folder: '', withNotes: false };
      return (JSON.parse(formats.gitlab(all)) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
    };
    expect(await print(sheet.replace('---\n', '---\n# 覚え書き\n'))).toEqual(await print(sheet));
    const [a, b] = await print(item({ departments: '[行政経営科]', lead: '[行政経営課, 行政経営課]' }));
    expect(a).not.toBe(b);
  });
});
