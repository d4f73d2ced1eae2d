import { redirectPagesOf } from './addresses/redirects.ts';
import type { Archive } from './model/archive.ts';
import type { Item } from './model/item.ts';
import type { Plan } from './model/plan.ts';
import { type PageKeys, pageKeysOf } from './page-keys.ts';
import { mostSheetsInPdf, settingsOf } from './settings.ts';
import { sharedArchive } from './shared-archive.ts';

export const settings = settingsOf(process.env, process.cwd(), () => new Date());

/** The one archive that every page reads. */
export const loadArchive = sharedArchive;

let keyed: { archive: Archive; keys: PageKeys } | undefined;

/** What each page shows, in digests: pages that show what they showed in the last build are taken from there. */
export async function loadPageKeys(): Promise<PageKeys> {
  const archive = await loadArchive();
  const { cards, pdf } = settings;
  keyed = keyed?.archive === archive ? keyed : { archive, keys: pageKeysOf(archive, { cards, pdf }) };
  return keyed.keys;
}

/** Old addresses that a page leads on from. */
export const redirectPages = redirectPagesOf;

/** Address of a social card below `/og/`, or null where the build makes none. */
export function cardPath(name: string): string | null {
  return settings.cards ? `/og/${name}.png` : null;
}

/** Address of the PDF of an item's sheet, or null where the build makes none. */
export function sheetPdfPath({ id }: Item): string | null {
  return settings.pdf ? `/pdf/${id}.pdf` : null;
}

/** Address of the PDF of a plan's booklet, or null where the build makes none. */
export function bookletPdfPath({ id, items }: Plan): string | null {
  return settings.pdf && items.length <= mostSheetsInPdf ? `/pdf/${id}.pdf` : null;
}

/** Paths of an endpoint per plan. */
export async function planPaths() {
  const [{ plans }, keys] = [await loadArchive(), await loadPageKeys()];
  return plans.map((plan) => ({ params: { plan: plan.id }, props: { plan }, cacheKey: keys.plan(plan) }));
}

/** Paths of an endpoint per item. */
export async function itemPaths() {
  const [{ items }, keys] = [await loadArchive(), await loadPageKeys()];
  return [...items.values()].map((item) => ({
    params: { plan: item.plan.id, item: item.slug },
    props: { item },
    cacheKey: keys.item(item),
  }));
}
