import { absolute } from '../../components/href.ts';
import { pageRules } from '../../components/sheet/page-rules.ts';
import { sheetRules } from '../../components/sheet/sheet-rules.ts';
import { type Edition, editionOf, editionOfAll } from '../../edition.ts';
import type { Archive } from '../../model/archive.ts';
import type { Plan } from '../../model/plan.ts';
import { sheetOf } from '../../model/sheet/build-sheet.ts';
import type { Sheet } from '../../model/sheet/sheet.ts';
import { bookletWords } from '../../words/booklet.ts';

/** All sheets of a plan, each with its edition, and the edition of the whole. */
export interface Booklet {
  /** Address of its page without base. */
  path: string;
  /** What its own pages are called in the style sheet. */
  pages: string;
  sheets: { sheet: Sheet; edition: Edition }[];
  edition: Edition;
  /** Heads and feet of all its pages. */
  rules: string;
}

export function buildBooklet(plan: Plan, archive: Archive, site: URL | undefined): Booklet {
  const path = `${plan.path}sheets/`;
  const pages = `booklet-${plan.id}`;
  const sheets = plan.items.map((item) => {
    const sheet = sheetOf(item);
    return { sheet, edition: editionOf(item, sheet, archive.today) };
  });
  const edition = editionOfAll(
    sheets.map((one) => one.edition),
    sheets.map((one) => one.sheet),
    archive.today,
  );
  const frame = {
    name: pages,
    head: `${archive.site.municipality.name}　${plan.name}`,
    headEnd: bookletWords.short,
    edition,
    address: absolute(path, site),
  };
  const rules = [
    pageRules(frame),
    ...sheets.map((one) => sheetRules(archive, one.sheet, one.edition, absolute(one.sheet.path, site))),
  ].join('\n');
  return { path, pages, sheets, edition, rules };
}
