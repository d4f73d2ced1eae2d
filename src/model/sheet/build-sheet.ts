import type { Item } from '../item.ts';
import { itemNumber } from '../item-number.ts';
import { amountsParts, indicatorsPart } from './figures.ts';
import { headPart } from './head.ts';
import { legendPart } from './legend.ts';
import { outlinePart } from './outline.ts';
import { overallPart } from './overall.ts';
import { processPart } from './process.ts';
import { recordParts } from './records.ts';
import type { Sheet } from './sheet.ts';
import { checksPart, gradesPart } from './years.ts';

/** An item as its paper sheet, in the order of the form; behind it what other cities' forms and this archive add. */
export function sheetOf(item: Item): Sheet {
  const parts = [
    headPart(item),
    processPart(item),
    outlinePart(item),
    indicatorsPart(item),
    checksPart(item),
    gradesPart(item),
    overallPart(item),
    ...amountsParts(item),
    ...recordParts(item),
    legendPart(item),
  ];
  return {
    id: item.id,
    path: item.path,
    plan: item.plan.name,
    number: itemNumber(item),
    title: item.title,
    parts: parts.filter((part) => part !== null),
  };
}
