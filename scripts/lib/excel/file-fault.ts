import type { CellFault } from '../../../src/workbook/check-shape.ts';
import { excelImport } from '../../../src/words/excel-import.ts';

/** What is wrong at a cell of a workbook, or with the workbook, where there is no address. */
export interface WorkbookFault extends CellFault {
  workbook: string;
}

export function ofFile(workbook: string, [message, remedy]: readonly [string, string]): WorkbookFault {
  return { workbook, address: '', label: '', message, remedy };
}

/** Lines for people: where, what, and what to write. */
export function tell({ workbook, address, label, message, remedy }: WorkbookFault): string {
  return [excelImport.head(workbook, address, label), `  ${message}`, `  ${excelImport.remedy(remedy)}`].join('\n');
}
