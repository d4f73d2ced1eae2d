import type { Archive } from '../model/archive.ts';
import { attachmentsOf } from '../model/attachments.ts';
import { mostSheetsInPdf } from '../settings.ts';
import { guidePages } from '../words/guide/files.ts';
import { tableWords } from '../words/data-tables.ts';
import { addressesOfItem } from './twins.ts';

/** A CSV and its metadata. */
const csvAt = (path: string) => [`${path}.csv`, `${path}.csv-metadata.json`];

const always = [
  ...[
    '/',
    '/about/',
    '/accessibility/',
    '/data/',
    '/departments/',
    '/guide/',
    '/guide/publish/',
    '/plans/',
    '/print/',
    '/search/',
  ],
  ...['/data/archive.json', '/data/datapackage.json', '/data/item.schema.json', '/llms.txt'],
  ...Object.keys(tableWords.names).flatMap((id) => csvAt(`/data/tables/${id}`)),
  ...guidePages.map(({ page }) => (page === undefined ? '/guide/boxes/' : `/guide/boxes/${page}/`)),
];

/**
 * Every address that a site of this archive has for its readers, PDFs too: told without building it.
 * `src/pages/` makes them; a test holds the two together.
 */
export function siteAddresses(archive: Archive): Set<string> {
  return new Set([
    ...always,
    ...archive.departments.map(({ id }) => `/departments/${id}/`),
    ...archive.plans.flatMap(({ id, status, items, columns }) => [
      ...[`/plans/${id}/`, `/plans/${id}/sheets/`],
      ...columns.map(({ key }) => `/plans/${id}/years/${key}/`),
      ...csvAt(`/data/${id}`),
      ...['json', 'xlsx'].map((ending) => `/data/${id}.${ending}`),
      ...(status === 'open' ? [`/guide/plans/${id}/`] : []),
      ...(items.length > 0 && items.length <= mostSheetsInPdf ? [`/pdf/${id}.pdf`] : []),
      ...items.flatMap(({ slug }) => addressesOfItem({ plan: id, item: slug })),
    ]),
    ...attachmentsOf(archive).map(({ plan, file }) => `/plans/${plan}/files/${file}`),
  ]);
}
