import { itemWords } from '../../words/item.ts';
import { sheetWords } from '../../words/sheet.ts';
import { nameOfCategory, pathOfCategory } from '../category.ts';
import type { Item } from '../item.ts';
import { boxes, line, written } from './entries.ts';
import type { SheetPart } from './sheet.ts';

/** No., the levels of the hierarchy, offices, title, 現状と課題. */
export function headPart(item: Item): SheetPart {
  const { label, ownLabel } = item.plan.form;
  const ownCategory = ownLabel('category');
  const levels = item.home ? pathOfCategory(item.home) : [];
  const leads = item.departments.some(({ lead }) => lead);
  const offices = item.departments.map(
    ({ department, lead, role }) =>
      department.name + (lead ? sheetWords.leadMark : '') + (role === undefined ? '' : itemWords.role(role)),
  );
  const table = boxes(item.title, [
    { head: label('no'), cells: [line(item.no)] },
    ...levels.map((category) => ({
      head: category.level,
      ...(ownCategory !== undefined && { note: ownCategory }),
      cells: [line(nameOfCategory(category))],
    })),
    item.alsoIn.length > 0
      ? {
          head: itemWords.alsoIn,
          cells: [
            item.alsoIn.map((category) => ({
              line: pathOfCategory(category).map(nameOfCategory).join(itemWords.path),
            })),
          ],
        }
      : null,
    {
      head: label('departments'),
      ...(leads && { note: sheetWords.lead(label('lead')) }),
      cells: [line(offices.join(sheetWords.between))],
    },
    { head: label('title'), cells: [[{ line: item.title }]] },
    item.summary === undefined ? null : { head: label('summary'), cells: [line(item.summary)] },
    item.plan.boxes.has('background') ? { head: label('background'), cells: [written(item.background)] } : null,
  ]);
  return { key: 'head', sections: [{ tables: [table] }] };
}
