import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesOfTargets } from '../../../scripts/lib/pdf/page-numbers.ts';
import { serve } from '../../../scripts/lib/serve.ts';
import { builtFiles, readBuilt, siteDir } from '../../support/html.ts';
import { sharedBrowser } from '../../support/browser.ts';
import { allCases, sampled } from '../../support/sampled.ts';
import { tagTree, tagsOf } from '../../support/pdf-tree.ts';
import { letters } from '../../support/sheet-cells.ts';

const pdfOf = (plan: string) => readFileSync(join(siteDir('whole-sample'), 'pdf', `${plan}.pdf`));
const read = (bytes: Uint8Array) => getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });

describe('the booklet of a plan, as PDF', () => {
  it.each(allCases ? ['whole-sample', 'embargo-eve'] : ['embargo-eve'])(
    'lies beside a PDF for each sheet, and nothing else: %s',
    (site) => {
      const files = builtFiles(site).filter((file) => file.startsWith('pdf/'));
      const sheets = builtFiles(site)
        .filter((file) => file.endsWith('/sheet/index.html'))
        // A page that only leads on to a sheet is none.
        .filter((file) => readBuilt(site, file).includes('class="Sheet"'))
        .map((file) => file.split('/').slice(1, 3).join('/'));
      const plans = new Set(sheets.map((sheet) => sheet.split('/')[0]!));
      expect(files.sort()).toEqual([...sheets, ...plans].map((name) => `pdf/${name}.pdf`).sort());
      expect(sheets.length).toBeGreaterThan(2);
    },
  );
});

describe.runIf(allCases)('the booklet of a plan of the sample, as PDF', () => {
  it('has a cover, contents, the matrix, all sheets and an index by office, in this order', async () => {
    const tree = await tagTree(pdfOf('2013'));
    const headings = tagsOf(tree, 'H1', 'H2').map(({ text }) => text.trim());
    expect(headings[0]).toBe('行政改革プラン 2013 調書集');
    expect(headings.slice(1, 3)).toEqual(['目次', '評価の一覧']);
    expect(headings.slice(3, -1)).toHaveLength(12);
    expect(headings.at(-1)).toBe('課ごとの索引');
  });
  it('names in contents and index the pages that the sheets are on', async () => {
    const pdf = await read(pdfOf('2013'));
    const pages = await pagesOfTargets(pdf);
    const text = async (at: number) => {
      const { items } = await (await pdf.getPage(at)).getTextContent({ disableNormalization: true });
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s/g, '');
    };
    const contents = await text(2);
    const index = (await text(pdf.numPages - 1)) + (await text(pdf.numPages));
    const number = pages.get('sheet-2013_12')!;
    expect(contents).toContain(`No.12地域自治組織への交付金の一本化${number}`);
    expect(index).toContain(`No.12地域自治組織への交付金の一本化${number}`);
    expect(index).toContain(`No.03使用料・手数料の算定基準の統一●${pages.get('sheet-2013_03')}`);
    expect(await text(number)).toContain('地域自治組織への交付金の一本化');
    expect(await text(number)).toContain(`No.12${number}／${pdf.numPages}ページ`);
  });
  it('tells each grade of its matrix under the head of its year', async () => {
    const matrix = tagsOf(await tagTree(pdfOf('2013')), 'Table')[0]!;
    const [first = []] = [tagsOf(matrix, 'TR')[1]!.children.map(({ text }) => letters(text))];
    expect(
      tagsOf(matrix, 'TH')
        .filter(({ scope }) => scope === 'Column')
        .map(({ text }) => letters(text)),
    ).toEqual(['取組', '担当課', '平成25年度（2013年度）', '平成26年度（2014年度）', '総合評価']);
    expect(first).toHaveLength(5);
  });
});

describe('the booklet of a plan, as a page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  afterAll(() => browser?.close());

  const plans = [
    ['sample', '2013'],
    ['sample', '2015'],
    ['sample', '2023'],
    ['generated', 'p04'],
    ['generated', 'p08'],
  ] as const;
  it.each(sampled(plans, plans.length))(
    'numbers its contents as the browser will print them: %s %s',
    async (name, plan) => {
      const site = await serve(siteDir(name));
      const page = await browser.newPage();
      await page.goto(`${site.origin}/plans/${plan}/sheets/`);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const said = await page
        .locator('[data-page-of]')
        .evaluateAll((places) => places.map((place) => [place.dataset.pageOf!, Number(place.textContent)] as const));
      const printed = await pagesOfTargets(await read(pdf));
      await page.close();
      site.close();
      expect(said.length).toBeGreaterThan(10);
      expect(said.filter(([id, number]) => printed.get(id) !== number)).toEqual([]);
    },
  );
});
