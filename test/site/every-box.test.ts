import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { readXlsx } from 'hucre';
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
import { builtFiles, readBuilt, siteDir } from '../support/html.ts';
import { textsWritten } from '../support/texts-written.ts';

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

describe('every value of the sheet', () => {
  const numbers = ['92.5', '120'];
  const texts = () => [...new Set([...textsWritten(item.entry).flat(), ...numbers])].map((text) => text.trim());
  const missing = (from: string) => texts().filter((text) => !from.includes(text));

  it('is in the tables of all plans', () => {
    const tables = builtFiles('every-box').filter((file) => /^data\/tables\/.*\.csv$/.test(file));
    expect(tables).toHaveLength(12);
    const csv = tables.map((file) => readBuilt('every-box', file).replaceAll('""', '"')).join('\n');
    expect(missing(csv)).toEqual([]);
  });
  it('is in the workbook of its plan', async () => {
    const { sheets } = await readXlsx(await readFile(join(siteDir('every-box'), 'data/2023.xlsx')));
    const cells = sheets.flatMap(({ rows }) => rows.flat().map(String));
    expect(missing(cells.join('\n'))).toEqual([]);
  });
  it('is in its JSON', () => {
    const values = valuesIn(JSON.parse(readBuilt('every-box', 'data/2023/every.json')));
    expect(missing(values.join('\n'))).toEqual([]);
  });
  it('is in its Markdown', () => expect(missing(readBuilt('every-box', 'plans/2023/every/index.md'))).toEqual([]));
});

describe('the description of the data', () => {
  const json = (file: string) => JSON.parse(readBuilt('every-box', file)) as unknown;
  const package_ = () =>
    json('data/datapackage.json') as {
      resources: { path: string; schema: { fields: { name: string; title: string }[] } }[];
    };

  it('names the columns of every CSV as they stand in its first line, each once', () => {
    const csvs = builtFiles('every-box').filter((file) => /^data\/.*\.csv$/.test(file));
    expect(
      package_()
        .resources.map(({ path }) => `data/${path}`)
        .sort(),
    ).toEqual(csvs.sort());
    for (const { path, schema } of package_().resources) {
      const [head] = parseCsv(readBuilt('every-box', `data/${path}`), { bom: true, to: 1 });
      expect(schema.fields.map(({ name }) => name)).toEqual(head);
      expect(new Set(head).size).toBe(head!.length);
    }
  });
  it('stands beside every CSV for programs that look there', () => {
    for (const { path, schema } of package_().resources) {
      const { url, tableSchema } = json(`data/${path}-metadata.json`) as {
        url: string;
        tableSchema: { columns: { name: string; titles: string }[] };
      };
      expect(url).toBe(path.split('/').at(-1));
      expect(tableSchema.columns).toMatchObject(
        schema.fields.map(({ name, title }) => ({ name: title, titles: name })),
      );
    }
  });
  it('leads programs that read language to every item', () => {
    const text = readBuilt('every-box', 'llms.txt');
    for (const id of ['2023/every', '2023/halls', '2018/old']) expect(text).toContain(`/plans/${id}/index.md`);
  });
});

function valuesIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(valuesIn);
  return [String(value)];
}

function textIn(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (node.nodeName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}
