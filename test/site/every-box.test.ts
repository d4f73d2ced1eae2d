import { beforeAll, describe, expect, it } from 'vitest';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { readArchive } from '../../src/read-archive.ts';
import { cellsOf } from '../../src/model/cells.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { readFiles } from '../../src/source/read-files.ts';
import { boxesOf } from '../../src/workbook/form.ts';
import { itemForm } from '../../src/workbook/form/item-form.ts';
import { type LabelKey, labelKeys } from '../../src/words/labels.ts';
import type { Item } from '../../src/model/item.ts';
import { everyBoxContent, ownLabelOf, typed } from '../support/every-box-content.ts';
import { readBuilt } from '../support/html.ts';

let item: Item;
let form: string;
beforeAll(async () => {
  const { whole, problems } = readArchive(await readFiles(everyBoxContent), '2026-11-23');
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  item = whole.items.get('2023/every')!;
  form = JSON.stringify(itemForm(item, whole.departments).rows);
  expect(boxesOf(itemForm(item, whole.departments)).length).toBeGreaterThan(40);
});

const missingIn = (text: string, keys: readonly LabelKey[] = labelKeys) =>
  keys.filter((key) => !text.includes(ownLabelOf(key)));

/** Heads over other boxes, and links to other sheets: what stands below them is found by itself. */
const withoutCells: LabelKey[] = [
  ...(['parent', 'process', 'outline', 'years', 'checks', 'yearly', 'marks', 'continues', 'fields'] as const),
];

describe('a plan’s own words for its boxes', () => {
  it('reach the item’s page, all of them', () =>
    expect(missingIn(readBuilt('every-box', 'plans/2023/every/index.html'))).toEqual([]));
  it('reach its sheet', () =>
    expect(missingIn(readBuilt('every-box', 'plans/2023/every/sheet/index.html'))).toEqual([]));
  it('reach the data dictionary', () => expect(missingIn(readBuilt('every-box', 'data/index.html'))).toEqual([]));
  it('reach the workbook', () => expect(missingIn(form)).toEqual([]));
  it('reach what search says of its cells', () => {
    const said = cellsOf(item).map(({ label, box, text }) => `${label} ${box ?? ''} ${[text].flat().join('\n')}`);
    expect(
      missingIn(
        said.join('\n'),
        labelKeys.filter((key) => !withoutCells.includes(key)),
      ),
    ).toEqual([]);
  });
});

describe('what is typed', () => {
  const lines = typed.map((line) => line.trim());
  it.each(['plans/2023/every/index.html', 'plans/2023/every/sheet/index.html', 'plans/2023/sheets/index.html'])(
    'is seen as typed in %s',
    (page) => {
      const seen = textIn(parse(readBuilt('every-box', page)));
      expect(lines.filter((line) => !seen.includes(line))).toEqual([]);
    },
  );
  it('is in the data as typed', () => {
    const { years, fields, tags } = JSON.parse(readBuilt('every-box', 'data/2023/every.json')) as {
      years: { plan: string }[];
      fields: { value: string }[];
      tags: { values: string[] }[];
    };
    expect([years[0]!.plan, fields[0]!.value]).toEqual([typed.join('\n'), typed.join('\n')]);
    expect(tags[0]!.values).toEqual(['012', '1.10']);
    const csv = readBuilt('every-box', 'data/2023.csv').replaceAll('""', '"');
    expect(typed.filter((line) => !csv.includes(line))).toEqual([]);
  });
  it('can be searched as typed', () => {
    const all = cellsOf(item).map(({ text }) => plainText(text));
    expect(lines.filter((line) => !all.some((text) => text.includes(line)))).toEqual([]);
  });
});

function textIn(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (node.nodeName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}
