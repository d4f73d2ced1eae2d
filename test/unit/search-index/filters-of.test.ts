import { expect, it } from 'vitest';
import { filtersOf } from '../../../src/search-index/filters-of.ts';
import { item, planWith, reading } from '../../support/read.ts';

it('an item is found under its category, those above it, and those that list it again', async () => {
  const outline = [
    { id: 'a', title: '窓口', children: [{ id: 'a1', title: '待ち時間' }] },
    { id: 'b', title: '財政' },
  ];
  const { archive } = await reading({
    'plans/2013/plan.yaml': planWith({ levels: ['柱', '項目'], outline }),
    'plans/2013/01.mdx': item({ category: '[a1, b]' }),
  });
  const { category } = filtersOf(archive!.items.get('2013/01')!, []);
  expect(category!.toSorted()).toEqual(['2013:a', '2013:a1', '2013:b']);
});
