import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { csvOf, xlsxOf } from '../../../src/views/data/table-file.ts';
import { item, reading } from '../../support/read.ts';

const planWith = async (title: string) => {
  const { whole } = await reading({
    'plans/2013/01.mdx': item({ title, years: '{2013: {plan: "上\\n下", actual: "010", grade: A}}' }),
  });
  return whole.plans[0]!;
};

describe('the workbook of a plan', () => {
  it('says what its CSV says, cell by cell, under headings for people', async () => {
    const plan = await planWith('窓口の見直し');
    const [, ...lines] = parse(csvOf(plan), { bom: true });
    const { sheets } = await readXlsx(await xlsxOf(plan));
    const [head, ...rows] = sheets[0]!.rows;
    expect(head).toContain('具体的な改革項目');
    const width = head!.length;
    const said = rows.map((row) => Array.from({ length: width }, (_, at) => String(row[at] ?? '')));
    expect(said).toEqual(lines);
    expect(said.flat()).toEqual(expect.arrayContaining(['上\n下', '010', '窓口の見直し']));
  });

  it.each(['=1+1', '+120', '-120', '@sum'])(
    'has an apostrophe in its CSV before what Excel would run: %s',
    async (title) => {
      const [head, row] = parse(csvOf(await planWith(JSON.stringify(title))), { bom: true });
      expect(row![head!.indexOf('具体的な改革項目')]).toBe(`'${title}`);
    },
  );

  it('keeps as text what Excel would run', async () => {
    const { sheets } = await readXlsx(await xlsxOf(await planWith('"=1+1"')), { readStyles: true });
    const at = sheets[0]!.rows[1]!.indexOf('=1+1');
    expect(sheets[0]!.cells?.get(`1,${at}`)).toMatchObject({ type: 'string', style: { numFmt: '@' } });
    expect(sheets[0]!.cells?.get(`1,${at}`)).not.toHaveProperty('formula');
  });

  it('is the same, byte by byte, for the same plan', async () => {
    const plan = await planWith('窓口の見直し');
    const first = await xlsxOf(plan);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(Buffer.from(await xlsxOf(plan)).equals(Buffer.from(first))).toBe(true);
  });
});
