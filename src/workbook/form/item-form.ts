import type { Department } from '../../model/department.ts';
import type { Item } from '../../model/item.ts';
import { excelWords } from '../../words/excel.ts';
import type { Form } from '../form.ts';
import { dataColumns, gridWidths } from '../rows.ts';
import { amountRows } from './amounts.ts';
import { headRows } from './head.ts';
import { indicatorRows } from './indicators.ts';
import { outlineRows, overallRows } from './judged.ts';
import { processRows } from './process.ts';
import { recordRows } from './records.ts';
import { reviewRows } from './reviews.ts';
import { checkRows, yearlyRows } from './years.ts';

/** An item's sheet to be filled in: the boxes in the order of the paper, those that are empty among them. */
export function itemForm(item: Item, departments: readonly Department[]): Form {
  const { title, howTo } = excelWords;
  return {
    orientation: 'portrait',
    widths: gridWidths,
    frozen: { rows: 1, columns: 1 },
    repeated: 1,
    rows: [
      { cells: [{ kind: 'title', span: dataColumns + 1, text: title(item.plan.name, item.no, item.title) }] },
      { cells: [{ kind: 'note', span: dataColumns + 1, text: howTo }] },
      ...headRows(item, departments),
      ...processRows(item),
      ...outlineRows(item),
      ...indicatorRows(item),
      ...checkRows(item),
      ...yearlyRows(item),
      ...overallRows(item),
      ...amountRows(item),
      ...reviewRows(item),
      ...recordRows(item),
    ],
  };
}
