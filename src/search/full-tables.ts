import { readTables, type TableData } from './fold-tables.ts';
import { compounds, long, oldKanji, stems, tails } from './tables.ts';
import { nameKanji, radicals } from './variants.ts';

/** All of the tables: for the builder. The page gets what matters to its index. */
export const fullData: TableData = {
  variants: oldKanji.replaceAll(' ', '') + nameKanji + radicals,
  compounds,
  stems,
  tails,
  long,
};

export const fullTables = readTables(fullData);
