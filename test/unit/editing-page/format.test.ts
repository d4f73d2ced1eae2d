import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Form, FormValue } from '../../../src/editing-page/box.ts';
import { formatOf } from '../../../src/editing-page/cms-config.ts';
import { sheetFormatOf } from '../../../src/editing-page/sheet-format.ts';
import { fixture, root } from '../../support/paths.ts';
import { editingPage, formatOfPlan } from '../../support/sheet-form.ts';

const sheet = (yaml: string, body = '') => `---\n${yaml.trim()}\n---\n${body}`;
const start = sheet(
  `
# written by the office
title: "窓口の改善"
category: p1-1
departments: 市民課   # alone
mystery: {a: 1}
indicators:
  - name: 待ち時間
    targets: {2023: 12.0, 2024: 策定}
    actuals: {2023: {value: 11.50, provisional: true, note: 速報}}
years:
  2023:
    plan:
      - 案内を直す
      - 番号札を置く
    grade: A
tags: {SDGs: [9, 16]}
`,
  '\n## 説明\n\n<Milestones />\n',
);

/** Writes in the box at a place of the form. */
const put = (place: string, value: FormValue) => (form: Form) => {
  const names = place.split('.');
  const home = names.slice(0, -1).reduce((group, name) => group[name] as Form, form);
  home[names.at(-1)!] = value;
};

/** What a change in the form does to the file: lines taken away and lines put in. */
async function changed(change: (form: Form) => void, text = start): Promise<string[]> {
  const format = await formatOfPlan('2023');
  const form = format.fromFile(text);
  change(form);
  const [before, after] = [text.split('\n'), format.toFile(form).split('\n')];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ];
}

describe('a sheet in the form', () => {
  it.each([
    'content',
    'test/fixtures/clean',
    'test/fixtures/small',
    'test/fixtures/forms/viewpoints',
    'test/fixtures/forms/quarterly',
  ])('is written as it was read where nothing was changed: %s', async (folder) => {
    const { forms } = await editingPage(join(root, folder));
    for (const plan of await readdir(join(root, folder, 'plans'))) {
      const format = sheetFormatOf(forms[formatOf(plan)]!);
      for (const name of await readdir(join(root, folder, 'plans', plan))) {
        if (!name.endsWith('.mdx')) continue;
        const text = await readFile(join(root, folder, 'plans', plan, name), 'utf8');
        expect(format.toFile(format.fromFile(text))).toBe(text);
      }
    }
  });
  it('is written as it was read where the CMS filled the empty boxes in', async () => {
    expect(
      await changed((form) => {
        Object.assign(form, { summary: '', lead: [], goal: null, tasks: [], draft: false });
        put('years._2024', { plan: '', checks: { h1: { status: null, fields: {} } } })(form);
      }),
    ).toEqual([]);
  });
  it('shows numbers as typed, bullets behind dashes, and what stands alone in its box', async () => {
    const form = (await formatOfPlan('2023')).fromFile(start);
    expect(form.indicators).toMatchObject([{ targets: { _2023: { value: '12.0' }, _2024: { value: '策定' } } }]);
    expect(form.years).toMatchObject({ _2023: { plan: '- 案内を直す\n- 番号札を置く' } });
    expect(form.departments).toEqual([{ name: '市民課' }]);
    expect(form.tags).toEqual([{ name: 'SDGs', value: '9\n16' }]);
    expect(form.body).toBe('## 説明\n\n<Milestones />');
  });
});

describe('a change in the form', () => {
  it('of a grade is one line', async () => {
    expect(await changed(put('years._2023.grade', 'B'))).toEqual(['-    grade: A', '+    grade: B']);
  });
  it('of one bullet is one line, and a bullet more is one line more', async () => {
    expect(await changed(put('years._2023.plan', '- 案内を直す\n- 番号札をやめる\n- 椅子を増やす'))).toEqual([
      '-      - 番号札を置く',
      '+      - 番号札をやめる',
      '+      - 椅子を増やす',
    ]);
  });
  it('of a figure keeps what is known about it', async () => {
    expect(await changed(put('indicators.0.actuals._2023.value', '11.2'))).toEqual([
      '-    actuals: {2023: {value: 11.50, provisional: true, note: 速報}}',
      '+    actuals: {2023: {value: 11.2, provisional: true, note: 速報}}',
    ]);
  });
  it('puts a new box where the format has it', async () => {
    expect(await changed(put('years._2024', { checks: { h1: { status: '順調', report: '始めた。' } } }))).toEqual([
      '+  2024:',
      '+    checks:',
      '+      h1:',
      '+        status: 順調',
      '+        report: 始めた。',
    ]);
  });
  it('that empties a box leaves nothing in it', async () => {
    expect(await changed(put('years._2023.grade', ''))).toEqual(['-    grade: A', '+    grade:']);
  });
  it('that takes an entry out of a list leaves the others as they are written, and takes a change of theirs besides', async () => {
    const [first, second, third] = ['2023-04-03', '2024-06-14', '2025-06-13'].map(
      (date) => `  - {date: "${date}", kind: updated, years: [2023], note: 公表} # 済`,
    );
    const text = sheet(['title: 窓口', 'history:', first, second, third].join('\n'));
    const without = (index: number) => (form: Form) => void (form.history as FormValue[]).splice(index, 1);
    expect(await changed(without(0), text)).toEqual([`-${first}`]);
    expect(await changed(without(1), text)).toEqual([`-${second}`]);
    expect(await changed(without(2), text)).toEqual([`-${third}`]);
    const both = (form: Form) => {
      without(1)(form);
      (form.history as Form[])[1]!.note = '訂正';
    };
    expect(await changed(both, text)).toEqual([`-${second}`, `-${third}`, `+${third!.replace('公表', '訂正')}`]);
  });
  it('keeps line ends, a byte order mark and the end of the file, in what is new as well', async () => {
    const text = `\ufeff${start.replaceAll('\n', '\r\n')}\r\n\r\n`;
    const format = await formatOfPlan('2023');
    const form = format.fromFile(text);
    expect(form.body).toBe('## 説明\n\n<Milestones />');
    expect(format.toFile(form)).toBe(text);
    put('years._2023.grade', 'S')(form);
    put('years._2024', { plan: '一\n二' })(form);
    expect(format.toFile(form)).toBe(
      text.replace('    grade: A\r\n', '    grade: S\r\n  2024:\r\n    plan: |\r\n      一\r\n      二\r\n'),
    );
  });
  it('of the body leaves the front matter alone', async () => {
    expect(await changed(put('body', '## 説明\n\n市民の声です。'))).toEqual(['-<Milestones />', '+市民の声です。']);
  });
  it('never takes along what the form cannot show', async () => {
    const format = await formatOfPlan('2023');
    const form = format.fromFile(start);
    form.title = '窓口を速く';
    const text = format.toFile(form);
    expect(text).toBe(start.replace('"窓口の改善"', '"窓口を速く"'));
  });
});

describe('a new sheet', () => {
  it('says what was written, in the order of the format, and nothing else', async () => {
    const format = await formatOfPlan('2023');
    const text = format.toFile({
      title: '窓口の改善',
      category: ['p1-1'],
      departments: [{ name: '市民課', role: '' }],
      lead: [],
      years: { _2023: { plan: '- 案内を直す', grade: '' } },
      body: '',
    });
    expect(text).toBe(
      sheet(
        'title: 窓口の改善\ncategory: p1-1\ndepartments:\n  - 市民課\nyears:\n  2023:\n    plan:\n      - 案内を直す',
      ),
    );
  });
  it('is read by the form again', async () => {
    const text = await readFile(join(fixture('small'), 'plans/2023/halls.mdx'), 'utf8');
    const { forms } = await editingPage(fixture('small'));
    const format = sheetFormatOf(forms[formatOf('2023')]!);
    const { original, ...form } = format.fromFile(text);
    expect(original).toBe(JSON.stringify(text));
    const { original: _, ...again } = format.fromFile(format.toFile(form));
    expect(again).toEqual(form);
  });
});
