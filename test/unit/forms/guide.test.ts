import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { boxesOf } from '../../../src/forms/boxes-of.ts';
import { type ContentFile, contentFiles } from '../../../src/forms/content-files.ts';
import { anchorOf } from '../../../src/forms/guide/anchor.ts';
import { buildGuide } from '../../../src/forms/guide/build-guide.ts';
import { type GuideBox, anchorsOf, boxesOfFile, namesOfGroup } from '../../../src/forms/guide/guide.ts';
import { fileMarkdown } from '../../../src/forms/guide/markdown-boxes.ts';
import { ItemSchema } from '../../../src/schema/item.ts';
import { itemBoxes } from '../../../src/words/boxes/of-items.ts';
import { guideFiles } from '../../../src/words/guide/files.ts';
import { asWritten } from '../../support/as-written.ts';

const guide = buildGuide();
const itemFile = contentFiles.find(({ kind }) => kind === 'item')!;
const boxAt = (anchor: string): GuideBox =>
  guide.flatMap(boxesOfFile).find((box) => box.anchor === anchor || box.furtherAnchors.includes(anchor))!;
const exampleAt = (anchor: string) => boxAt(anchor).example.map(({ text }) => text);

describe.each(contentFiles)('the guide to $pattern', ({ kind, schema, helps }) => {
  const file = guide.find((one) => one.kind === kind)!;
  const paths = boxesOf(schema).map(({ path }) => path);

  it('has a place for every box, and for nothing else', () => {
    const places = file.groups.flatMap(({ boxes }) => boxes.flatMap(anchorsOf));
    expect([...places].sort()).toEqual(paths.map((path) => anchorOf(kind, path)).sort());
  });

  it('keeps the order of the schema', () => {
    const told = boxesOfFile(file).map(({ path }) => path);
    expect(told).toEqual(paths.filter((path) => told.includes(path)));
  });

  it('begins each group at a box that there is', () =>
    expect(guideFiles[kind].groups.map(({ from }) => from).filter((from) => !paths.includes(from))).toEqual([]));

  it('has no group without boxes', () =>
    expect(file.groups.filter(({ boxes }) => boxes.length === 0).map(({ title }) => title)).toEqual([]));

  it('shows examples that are valid where they stand', () => {
    const needed = boxesOf(schema).filter(({ path, isRequired }) => isRequired && !/[.*]/.test(path));
    const base = Object.fromEntries(needed.map(({ path }) => [path, helps[path]!.example]));
    const wrong = boxesOfFile(file).flatMap(({ path, example }) => {
      const written = parse(example.map(({ text }) => text).join('\n')) as object;
      const result = asWritten(schema, Array.isArray(written) ? written : { ...base, ...written });
      return 'findings' in result ? [`${path}: ${result.findings[0]!.message}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('marks in every example what is the box’s own', () =>
    expect(boxesOfFile(file).filter(({ example }) => !example.some(({ own }) => own))).toEqual([]));
});

it('gives every place of all files a name of its own', () => {
  const groups = guide.flatMap((file) => file.groups);
  const anchors = [
    ...guide.map(({ kind }) => kind),
    ...groups.map(({ anchor }) => anchor),
    ...groups.flatMap(({ boxes }) => boxes.flatMap(anchorsOf)),
  ];
  expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
});

it('has names that links from elsewhere can rely on', () =>
  expect(
    ['title', 'years.*.issues', 'years.*.checks.*.status', 'indicators.*.baseline.value'].map((path) =>
      anchorOf('item', path),
    ),
  ).toEqual(['item-title', 'item-years--issues', 'item-years--checks--status', 'item-indicators--baseline-value']));

describe('a box', () => {
  it('says what to write, in the words of the form', () => {
    const { label, keys, isRequired, write, rules } = boxAt('item-years--issues');
    expect({ label, keys, isRequired, write }).toEqual({
      label: '課題、今後の方針、改善事項など',
      keys: 'years › 2026 › issues',
      isRequired: false,
      write: '残った課題を書きます。次の年度の計画と並べて読まれます。',
    });
    expect(rules).toEqual([
      {
        id: 'issues-not-taken-up',
        title: '前の年度の課題と計画の読み比べ',
        mend: '二つの欄を読み比べ、課題への対応があれば計画に書き加えてください。なければ、そのままでかまいません。',
      },
    ]);
  });
  it('says whether it must be there', () => {
    expect([boxAt('item-title').isRequired, boxAt('item-history--kind').isRequired]).toEqual([true, true]);
    expect([boxAt('item-no').isRequired, boxAt('item-years--grade').isRequired]).toEqual([false, false]);
  });
  it('is called as in a message of the checker', () =>
    expect(['item-effects--kind', 'item-overall-grade', 'plan-checks--due'].map((at) => boxAt(at).label)).toEqual([
      '種別',
      '総合評価',
      '報告の期限',
    ]));
  it('says what each of its words means', () =>
    expect(boxAt('item-ended-kind').choices).toEqual([
      ['completed', '完了した'],
      ['merged', 'ほかの取組にまとめた'],
      ['discontinued', '廃止した'],
      ['withdrawn', '取り下げた'],
      ['suspended', '休止している'],
    ]));
  it('says how a value is written, as the schema would', () => {
    expect(boxAt('plan-checks--due').forms).toEqual([
      '「10-31」または翌年度なら「+1 05-31」の形で、実在する月日を書いてください。',
    ]);
    expect(boxAt('item-draft').forms).toEqual(['true か false を書いてください。']);
    expect(boxAt('item-title').forms).toEqual([]);
  });
});

describe('an example', () => {
  it('stands under what holds the box', () =>
    expect(boxAt('item-years--checks--status').example).toEqual([
      { text: 'years:', own: false },
      { text: '  2026:', own: false },
      { text: '    checks:', own: false },
      { text: '      h1:', own: false },
      { text: '        status: 順調', own: true },
    ]));
  it('shows with a box of an entry what the entry must have', () =>
    expect(boxAt('item-indicators--unit').example).toEqual([
      { text: 'indicators:', own: false },
      { text: '  - name: オンライン申請の利用率', own: false },
      { text: '    unit: ％', own: true },
    ]));
  it('shows the whole entry where less of it would be wrong', () =>
    expect(exampleAt('item-history--field')).toEqual([
      'history:',
      '  - date: 2025-10-01',
      '    kind: changed',
      '    note: 申請の多い手続きを前倒しするため',
      '    field: 目標（令和7年度）',
      '    was: 150手続',
      '    now: 160手続',
    ]));
  it('says nothing odd with the boxes beside it', () =>
    expect(exampleAt('departments--successors')).toEqual([
      '- name: 行政管理課',
      '  to: 2016',
      '  successors:',
      '    - 行政経営課',
    ]));
});

describe('what is the same', () => {
  it('is told once, and referred to', () => {
    expect(boxAt('plan-grades').toldAt?.anchor).toBe('plan-statuses');
    expect(boxAt('plan-reviews').toldAt?.anchor).toBe('item-reviews');
    expect(boxAt('plan-statuses').toldAt).toBeNull();
  });
  it('is one box, where it may stand alone or in a list', () =>
    expect(boxAt('item-departments--name')).toBe(boxAt('item-departments-name')));
});

it('lists the boxes within, where one box holds all of a group', () => {
  const yearly = guide[0]!.groups.find(({ anchor }) => anchor === 'group-item-years')!;
  expect(namesOfGroup(yearly).map(({ label }) => label)).toEqual(['年度ごとの記録', '計画', '実績']);
});

describe('a box that the schema gets', () => {
  const mascot = { write: '取組のキャラクターの名前を書きます。', example: 'しおみん' };
  const more: ContentFile = {
    ...itemFile,
    schema: ItemSchema.safeExtend({ mascot: z.string().optional() }),
    helps: { ...itemBoxes, mascot },
  };
  const [file] = buildGuide([more]);

  it('stands in the guide with nothing else to do', () => {
    const added = boxesOfFile(file!).filter(({ path }) => path === 'mascot');
    expect(added.map(({ anchor, write, example }) => [anchor, write, example])).toEqual([
      ['item-mascot', mascot.write, [{ text: 'mascot: しおみん', own: true }]],
    ]);
    expect(boxesOfFile(file!)).toHaveLength(boxesOfFile(guide[0]!).length + 1);
  });
  it('stands there too when it comes before all others', () => {
    const first = z.strictObject({ mascot: z.string().optional(), ...ItemSchema.shape });
    const [other] = buildGuide([{ ...more, schema: first }]);
    expect(other!.groups[0]!.boxes.map(({ path }) => path).slice(0, 2)).toEqual(['mascot', 'no']);
  });
  it('stands in the document', () =>
    expect(fileMarkdown(file!)).toContain(
      '#### <a id="item-mascot"></a>mascot `mascot`\n\n取組のキャラクターの名前を書きます。\n\n```yaml\nmascot: しおみん\n```',
    ));
});
