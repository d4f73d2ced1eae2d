import { pathOfCategory } from '../../model/category.ts';
import type { Department } from '../../model/department.ts';
import type { Item } from '../../model/item.ts';
import { lineCodec, textCodec } from '../codecs/text.ts';
import { namesCodec } from '../codecs/names.ts';
import type { FormRow } from '../form.ts';
import { makeBox } from '../make-box.ts';
import { categoryOptions, officeOptions } from '../options.ts';
import { several, wide } from '../rows.ts';

/** Rows of offices and places: room for one more than there are, in full rows. */
const inRow = 3;
const room = (value: unknown, each: number) => Math.ceil(([value ?? []].flat().length + 1) / each) * each;

/** No., places in the outline, offices, title, the plain line, 現状と課題. */
export function headRows(item: Item, departments: readonly Department[]): FormRow[] {
  const { entry, plan, home } = item;
  const { label } = plan.form;
  const offices = officeOptions(departments, plan);
  const places = namesCodec(categoryOptions(plan), room(entry.category, 2));
  const level = home ? pathOfCategory(home).at(-1)!.level : label('category');
  return [
    wide(label('no'), makeBox(item, ['no'], lineCodec)),
    ...several(level, makeBox(item, ['category'], places), 2),
    ...several(
      label('departments'),
      makeBox(item, ['departments'], namesCodec(offices, room(entry.departments, inRow))),
      inRow,
    ),
    ...several(label('lead'), makeBox(item, ['lead'], namesCodec(offices, room(entry.lead, inRow))), inRow),
    wide(label('title'), makeBox(item, ['title'], lineCodec)),
    wide(label('summary'), makeBox(item, ['summary'], lineCodec)),
    ...(plan.boxes.has('background') ? [wide(label('background'), makeBox(item, ['background'], textCodec))] : []),
  ];
}
