import { createHash } from 'node:crypto';
import type { Item } from './model/item.ts';
import { editionDate } from './model/sheet/edition-date.ts';
import type { Sheet } from './model/sheet/sheet.ts';
import { statementsOf } from './model/sheet/statements.ts';

/** Which edition a printed sheet is. */
export interface Edition {
  /** `YYYY-MM-DD` */
  date: string;
  /** The date is that of the build: the sheet's own record says none. */
  ofBuild: boolean;
  /** Eight hexadecimal digits over all that the city says in the sheets: the same words, the same digest. */
  digest: string;
}

export function editionOf(item: Item, sheet: Sheet, today: string): Edition {
  const date = editionDate(item, today);
  return { date: date ?? today, ofBuild: date === null, digest: digestOf([sheet]) };
}

/** The edition of several sheets in one: its day is that of the latest of them. */
export function editionOfAll(editions: readonly Edition[], sheets: readonly Sheet[], today: string): Edition {
  const dated = editions.filter(({ ofBuild }) => !ofBuild).map(({ date }) => date);
  const ofBuild = dated.length < editions.length || dated.length === 0;
  return { date: ofBuild ? today : dated.sort().at(-1)!, ofBuild, digest: digestOf(sheets) };
}

function digestOf(sheets: readonly Sheet[]): string {
  return createHash('sha256')
    .update(sheets.map((sheet) => statementsOf(sheet).join('\n')).join('\n\n'))
    .digest('hex')
    .slice(0, 8);
}
