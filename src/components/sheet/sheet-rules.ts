import type { Edition } from '../../edition.ts';
import type { Archive } from '../../model/archive.ts';
import type { Sheet } from '../../model/sheet/sheet.ts';
import { pageRules } from './page-rules.ts';
import { pagesName } from './pages-name.ts';

/** Head and foot of an item's sheet. @param address of the item's page, in full */
export function sheetRules({ site }: Archive, sheet: Sheet, edition: Edition, address: string): string {
  return pageRules({
    name: pagesName(sheet.id),
    head: `${site.municipality.name}　${sheet.plan}`,
    headEnd: sheet.number,
    edition,
    address,
  });
}
