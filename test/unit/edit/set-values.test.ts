import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { setValues } from '../../../src/edit/set-values.ts';
import { splitFrontMatter } from '../../../src/source/front-matter.ts';
import { parseWhole } from '../../../src/source/yaml.ts';

const role = { kind: 'item', plan: '2013', slug: '01' } as const;

const sheet = `---
no: "01"  # 台帳の番号
title: 窓口
category: 1-1
departments: [市民課, 税務課]
goal: |
  一つの窓口で終える。
  待たせない。
# ここから年度ごと
years:
  2013:
    plan:
      - 調べる
      # 視察は秋
      - 視察する
    checks:
      h1:
        status: やや遅れ # 確認中
    grade:
  2015: {grade: 'B'}
---

本文の 2013: はそのまま。
`;

const set = (path: (string | number)[], value: unknown, text = sheet) => setValues(text, role, [{ path, value }]);

/** The lines that went, and those that came. */
function linesChanged(after: string, before = sheet): { gone: string[]; come: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (old[head] === now[head] && head < Math.max(old.length, now.length)) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return { gone: old.slice(head, old.length - tail), come: now.slice(head, now.length - tail) };
}

it.each([
  [
    'a status, and its comment stays',
    ['years', '2013', 'checks', 'h1', 'status'],
    '順調',
    '        status: 順調 # 確認中',
  ],
  ['a number in its quotes', ['no'], '02', 'no: "02"  # 台帳の番号'],
  ['a grade in quotes within one line', ['years', '2015', 'grade'], 'A', '  2015: {grade: A}'],
  ['an empty box', ['years', '2013', 'grade'], 'A', '    grade: A'],
  ['one bullet of two', ['years', '2013', 'plan', 1], '視察を2回する', '      - 視察を2回する'],
  ['an office of a list in one line', ['departments'], ['市民課', '納税課'], 'departments: [市民課, 納税課]'],
  ['a line of a longer text', ['goal'], '一つの窓口で終える。\n5分より待たせない。', '  5分より待たせない。'],
  ['a text that YAML would read otherwise', ['title'], '窓口: 統合 #1', 'title: "窓口: 統合 #1"'],
])('changes %s, and one line of the file', (_, path, value, line) => {
  const { gone, come } = linesChanged(set(path, value));
  expect(come).toEqual([line]);
  expect(gone).toHaveLength(1);
});

/** The lines that came, and the one above them. */
function cameBehind(after: string): string[] {
  const { gone, come } = linesChanged(after);
  expect(gone).toEqual([]);
  const now = after.split('\n');
  const old = sheet.split('\n');
  const first = now.findIndex((line, at) => line !== old[at]);
  return [now[first - 1]!, ...come];
}

it('puts a box that is missing where the format has it, and nothing else moves', () => {
  expect(cameBehind(set(['summary'], '短く'))).toEqual(['title: 窓口', 'summary: 短く']);
  expect(cameBehind(set(['years', '2014', 'grade'], 'B'))).toEqual(['    grade:', '  2014:', '    grade: B']);
  expect(cameBehind(set(['years', '2013', 'checks', 'h1', 'report'], '済'))).toEqual([
    '        status: やや遅れ # 確認中',
    '        report: 済',
  ]);
  expect(cameBehind(set(['years', '2013', 'actual'], ['一', '二']))).toEqual([
    '      - 視察する',
    '    actual:',
    '      - 一',
    '      - 二',
  ]);
  expect(cameBehind(set(['years', '2013', 'plan', 2], '決める'))).toEqual(['      - 視察する', '      - 決める']);
});

it('puts a box that belongs before all others there', () => {
  const text = '---\ntitle: 窓口\n---\n';
  expect(set(['no'], '01', text)).toBe('---\nno: "01"\ntitle: 窓口\n---\n');
});

it('empties a box and leaves its name, and puts an empty box where one is asked for', () => {
  expect(linesChanged(set(['goal'], undefined)).come).toEqual(['goal:']);
  expect(linesChanged(set(['years', '2013', 'actual'], null))).toEqual({ gone: [], come: ['    actual:'] });
  expect(set(['years', '2013', 'grade'], null)).toBe(sheet);
  // Within one line it would be a value of its own.
  expect(set(['years', '2015', 'assessment'], null)).toBe(sheet);
  expect(set(['years', '2015', 'grade'], undefined)).toContain('  2015: {}\n');
});

it('keeps the line ends of Windows, in what is new as well', () => {
  const text = sheet.replaceAll('\n', '\r\n');
  const after = set(['years', '2013', 'actual'], ['一', '二'], text);
  expect(after.replaceAll('\r\n', '\n')).toBe(set(['years', '2013', 'actual'], ['一', '二']));
  expect(after).not.toMatch(/[^\r]\n/);
});

it('refuses a sheet that cannot be read, and one where another place lends the value', () => {
  expect(() => set(['title'], '窓', '題名だけ\n')).toThrow('The sheet has no front matter.');
  expect(() => set(['title'], '窓', '---\ntitle: "窓\n---\n')).toThrow('Missing closing "quote');
  expect(() => set(['title'], '窓', '---\ngoal: &a 窓\ntitle: *a\n---\n')).toThrow('An alias');
});

/** Every value of a sheet that is no list and no map. */
function leavesOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => leavesOf(entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, entry]) => leavesOf(entry, [...path, key]));
}

it('of every sheet of the sample, each value of one line is changed in one line and back to the same bytes', () => {
  const plan = join('content', 'plans', '2013');
  const files = readdirSync(plan)
    .filter((file) => file.endsWith('.mdx'))
    .slice(0, 4);
  let changed = 0;
  for (const file of files) {
    const text = readFileSync(join(plan, file), 'utf8');
    const split = splitFrontMatter(text);
    const yaml = 'yaml' in split ? parseWhole(split.yaml) : undefined;
    const values = yaml && 'value' in yaml ? yaml.value : undefined;
    for (const path of leavesOf(values).filter((_, at) => at % 5 === 0)) {
      const old = path.reduce<unknown>((at, part) => (at as Record<string | number, unknown>)[part], values);
      if (typeof old === 'string' && old.includes('\n')) continue;
      const after = setValues(text, role, [{ path, value: '変更後' }]);
      const { gone, come } = linesChanged(after, text);
      expect([path, gone.length, come.length]).toEqual([path, 1, 1]);
      // Quotes that only the old value needed, or that it had without need, are not known any more.
      const back = setValues(after, role, [{ path, value: old }]);
      expect(back.replaceAll(/["']/g, '')).toBe(text.replaceAll(/["']/g, ''));
      changed += 1;
    }
  }
  expect(changed).toBeGreaterThan(60);
});
