import { absolute } from '../../components/href.ts';
import type { Archive } from '../../model/archive.ts';
import type { Plan } from '../../model/plan.ts';
import { dataWords } from '../../words/data-page.ts';
import { columnsOfPlan } from './columns.ts';
import { csvColumns } from './table-file.ts';
import type { TableColumn } from './define-table.ts';
import { tablesOf } from './tables.ts';

/** A CSV file and its columns. */
export interface CsvFile {
  /** Below `/data/`. */
  path: string;
  name: string;
  title: string;
  columns: (TableColumn & { about?: string })[];
}

/** The CSV files that cover all plans. */
export function csvOfAll(): CsvFile[] {
  return tablesOf(null).map(({ id, name, columns }) => ({
    path: `tables/${id}.csv`,
    name: `tables-${id}`,
    title: dataWords.tableOfAll(name),
    columns,
  }));
}

export function csvOfPlan(plan: Plan): CsvFile {
  return {
    path: `${plan.id}.csv`,
    name: `plan-${plan.id}`,
    title: plan.name,
    columns: csvColumns(columnsOfPlan(plan)),
  };
}

/** Frictionless Data Package. Source: datapackage.org, v2. */
export function dataPackage(archive: Archive, site: URL | undefined): object {
  const { license, title, description } = archive.site;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'administrative-reform',
    title,
    ...(typeof description === 'string' && { description }),
    homepage: absolute('/', site),
    created: `${archive.today}T00:00:00Z`,
    ...(license && { licenses: [{ title: license.name, path: license.url }] }),
    resources: [...csvOfAll(), ...archive.plans.map(csvOfPlan)].map(({ path, name, title: named, columns }) => ({
      name,
      type: 'table',
      title: named,
      path,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        // Amounts may be words such as 算定中, so numeric columns have type `any`.
        fields: columns.map(({ key, label, type, about }) => ({
          name: label,
          title: key,
          type: type === 'number' ? 'any' : type,
          ...(about !== undefined && { description: about }),
        })),
      },
    })),
  };
}

/** CSVW metadata, published at its default location beside the CSV. Source: w3.org/TR/tabular-metadata. */
export function csvwOf({ path, title, columns }: CsvFile): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'ja' }],
    url: path.split('/').at(-1),
    'dc:title': title,
    dialect: { encoding: 'utf-8', header: true },
    tableSchema: {
      columns: columns.map(({ key, label, about }) => ({
        name: key,
        titles: label,
        ...(about !== undefined && { 'dc:description': about }),
      })),
    },
  };
}
