import { planWords } from '../../words/plan-page.ts';
import { sheetWords } from '../../words/sheet.ts';
import type { Item } from '../item.ts';
import type { Grade } from '../scale.ts';
import { type ScaleInUse, scalesInUse } from '../scales-in-use.ts';
import { heldIn } from '../year-name.ts';
import { boxes, line } from './entries.ts';
import type { SheetPart } from './sheet.ts';

/** Legend of every scale on the sheet, since a printed sheet is read without the plan. */
export function legendPart(item: Item): SheetPart | null {
  const rows = scalesInUse(item).map(({ scale, grades }: ScaleInUse) => ({
    head: scale.label,
    cells: [grades.flatMap((grade) => line(explained(grade)))],
  }));
  if (rows.length === 0) return null;
  return { key: 'legend', label: planWords.scales, sections: [{ tables: [boxes(planWords.scales, rows)] }] };
}

function explained(grade: Grade): string {
  const { code, label, meaning } = grade;
  const name = label === code ? code : sheetWords.codeAndLabel(code, label);
  return (meaning === undefined ? name : sheetWords.meaning(name, meaning)) + heldIn(grade);
}
