import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { examinePage } from '../../../scripts/lib/accessibility/examine-page.ts';
import { sampled } from '../../support/sampled.ts';
import { served } from '../../support/served.ts';

const site = served('sample');
let page: Page;
beforeEach(async () => {
  page = await site.newPage();
});

// The pages as they are built are looked at by the build itself; these are what scripts make of them.
describe('a page that has been asked something is as good as one that has not', () => {
  it.each(
    sampled(
      [
        ['results of a search', '/search/?q=窓口'],
        ['a search with filters and all results', '/search/?q=計画&plan=2015&show=all'],
        ['a search that finds nothing', '/search/?q=ありえない言葉'],
        ['words marked in an item', '/plans/2023/com-04/?mark=図書館#y2023'],
        ['a plan narrowed down', '/plans/2013/?year=2013&grade=D'],
        ['a plan of which nothing is left', '/plans/2013/?grade=D&department=税務課'],
        ['sheets chosen for printing, one of them unknown', '/print/?items=2013/01,2023/com-04,2023/nothing'],
      ],
      4,
    ),
  )('%s', async (_, path) => {
    const { faults } = await examinePage(page, site.origin + encodeURI(path));
    expect(faults.filter(({ where }) => !where.includes('404'))).toEqual([]);
  });
});
