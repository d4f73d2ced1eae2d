import type { Archive } from '../../model/archive.ts';
import { archiveJson } from './archive-json.ts';
import { csvOfAll, csvwOf, dataPackage } from './describe-data.ts';
import { llmsText } from './llms.ts';
import { csvLine } from './table-file.ts';
import type { DataTable } from './define-table.ts';
import { tablesOf } from './tables.ts';

/** A file that covers all plans, written in chunks. */
export interface WholeFile {
  /** From the site's root. */
  path: string;
  type: string;
  chunks: () => Iterable<string>;
}

const json = 'application/json; charset=utf-8';

export function wholeFiles(archive: Archive, site: URL | undefined): WholeFile[] {
  const asJson = (value: object) => () => [`${JSON.stringify(value, null, 2)}\n`];
  return [
    { path: 'data/archive.json', type: json, chunks: () => archiveJson(archive) },
    ...tablesOf(null).map((table) => ({
      path: `data/tables/${table.id}.csv`,
      type: 'text/csv; charset=utf-8',
      chunks: () => linesOf(table, archive),
    })),
    ...csvOfAll().map((file) => ({
      path: `data/${file.path}-metadata.json`,
      type: json,
      chunks: asJson(csvwOf(file)),
    })),
    { path: 'data/datapackage.json', type: json, chunks: asJson(dataPackage(archive, site)) },
    { path: 'llms.txt', type: 'text/plain; charset=utf-8', chunks: () => [llmsText(archive, site)] },
  ];
}

/** UTF-8 with BOM, so that Excel reads it. */
function* linesOf(table: DataTable, { items }: Archive): Generator<string> {
  yield `\ufeff${csvLine(table.columns.map(({ label }) => label))}`;
  for (const item of items.values()) yield table.rowsOf(item).map(csvLine).join('');
}
