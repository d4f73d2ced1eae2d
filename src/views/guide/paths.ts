import type { Plan } from '../../model/plan.ts';
import { guidePages } from '../../words/guide/files.ts';

export const boxesPages = guidePages;
export type BoxesPage = (typeof boxesPages)[number];

/** Address of a page of boxes, without base. */
export function pathOf({ page }: BoxesPage): string {
  return page === undefined ? '/guide/boxes/' : `/guide/boxes/${page}/`;
}

/** Where a box is explained, seen from one of the pages: its own page needs no address. */
export function placeOf(anchor: string, from?: BoxesPage): string {
  const kind = anchor.split('-')[0]!;
  const home = guidePages.find(({ kinds }) => (kinds as readonly string[]).includes(kind)) ?? guidePages[0];
  return `${home === from ? '' : pathOf(home)}#${anchor}`;
}

/** The form of a closed plan is written no more. */
export function isOpen({ status }: Plan): boolean {
  return status === 'open';
}
