import { type Cell, type DataValidation, type WriteSheet, writeXlsx } from 'hucre';
import { excelWords } from '../../../src/words/excel.ts';
import { addressOf } from '../../../src/workbook/address.ts';
import { codecOfCell, withoutHarm } from '../../../src/workbook/codec.ts';
import type { Workbook } from '../../../src/workbook/build-workbook.ts';
import { heightsOf, textIn } from '../../../src/workbook/heights.ts';
import type { Placed } from '../../../src/workbook/place.ts';
import { styleOf } from './styles.ts';

/** What a page across takes and can still be read; a wider sheet goes on on the next, under the same names. */
const lettersAcross = 230;
const margins = { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.2, footer: 0.3 };

/** A workbook as the bytes of an .xlsx. The same content gives the same bytes. */
export async function writeWorkbook({ form, cells, manifest }: Workbook): Promise<Uint8Array> {
  const lists = listsOf(cells);
  const { frozen, repeated, orientation, widths } = form;
  const pagesWide = Math.ceil(widths.reduce((sum, width) => sum + width, 0) / lettersAcross);
  const sheet: WriteSheet = {
    name: excelWords.sheet,
    columns: widths.map((width) => ({ width })),
    rows: [],
    cells: new Map(cells.flatMap(cellsOf)),
    merges: cells.flatMap(({ row, column, cell: { span } }) =>
      span > 1 ? [{ startRow: row, endRow: row, startCol: column, endCol: column + span - 1 }] : [],
    ),
    rowDefs: new Map(heightsOf(cells).map((height, row) => [row, { height }])),
    freezePane: frozen,
    dataValidations: cells.flatMap((placed) => validationOf(placed, lists)),
    // Of what protection forbids, these may be done: long texts want higher rows.
    protection: { sheet: true, formatRows: true, formatColumns: true },
    pageSetup: {
      paperSize: 'a4',
      orientation,
      fitToPage: true,
      fitToWidth: pagesWide,
      fitToHeight: 0,
      margins,
      printTitlesRow: `$1:$${repeated}`,
      ...(pagesWide > 1 && {
        printTitlesColumn: `$A:${addressOf(0, frozen.columns - 1).replace('1', '')}`.replace(':', ':$'),
      }),
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  };
  return writeXlsx({
    sheets: [sheet, hidden(excelWords.lists, columnsAsRows(lists)), hidden(excelWords.manifest, manifest)],
    // The library would write the moment: then no two workbooks were the same.
    properties: { modified: new Date(Date.UTC(2000, 0, 1)) },
    defaultFont: { name: 'Yu Gothic', size: 10 },
  });
}

function cellsOf({ row, column, cell }: Placed): [string, Partial<Cell>][] {
  const style = styleOf(cell);
  const locked = cell.kind === 'input' && !cell.box.lossless;
  const content =
    cell.kind === 'input' && !locked ? cell.box.codec.encode(cell.box.value)[cell.nth] : withoutHarm(textIn(cell));
  const filled = content !== undefined && content !== null && content !== '';
  const first: Partial<Cell> = {
    style,
    value: filled ? content : null,
    ...(filled && { type: typeof content === 'number' ? 'number' : 'string' }),
    ...(locked && { comment: { text: excelWords.locked } }),
  };
  // The frame of merged cells is drawn cell by cell.
  const others = Array.from({ length: cell.span - 1 }, (_, at): [string, Partial<Cell>] => [
    `${row},${column + at + 1}`,
    { style, value: null },
  ]);
  return [[`${row},${column}`, first], ...others];
}

function listsOf(cells: readonly Placed[]): string[][] {
  const lists = new Map<string, string[]>();
  for (const { cell } of cells) {
    const options =
      cell.kind === 'input' && cell.box.lossless ? codecOfCell(cell.box.codec, cell.nth).options : undefined;
    if (options && options.length > 0) lists.set(options.join('\n'), [...options]);
  }
  return [...lists.values()];
}

/** Drop-downs look up their list on a sheet of its own: written into the rule it would end at 255 letters. */
function validationOf({ row, column, cell }: Placed, lists: readonly string[][]): DataValidation[] {
  if (cell.kind !== 'input' || !cell.box.lossless) return [];
  const { codec } = cell.box;
  const { options, hint } = codecOfCell(codec, cell.nth);
  const range = addressOf(row, column);
  const at = options ? lists.findIndex((list) => list.join('\n') === options.join('\n')) : -1;
  if (at >= 0) {
    const [first, last] = [addressOf(0, at), addressOf(lists[at]!.length - 1, at)].map((address) =>
      address.replace(/^([A-Z]+)/, '$$$1$$'),
    );
    const { title, message } = excelWords.notInList;
    const formula1 = `'${excelWords.lists}'!${first}:${last}`;
    return [
      {
        type: 'list',
        formula1,
        range,
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: title,
        errorMessage: message,
      },
    ];
  }
  if (hint === undefined || (cell.nth > 0 && !codec.parts)) return [];
  // A rule that holds for everything: it is there for the line that it shows while the cell is chosen.
  return [
    {
      type: 'textLength',
      operator: 'greaterThanOrEqual',
      formula1: '0',
      range,
      allowBlank: true,
      showInputMessage: true,
      inputMessage: hint,
    },
  ];
}

function hidden(name: string, rows: string[][]): WriteSheet {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, column): [string, Partial<Cell>][] =>
      value === '' ? [] : [[`${at},${column}`, { value, type: 'string', style: { numFmt: '@' } }]],
    ),
  );
  return { name, rows: [], cells: new Map(cells), veryHidden: true };
}

function columnsAsRows(lists: readonly string[][]): string[][] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, row) => lists.map((list) => list[row] ?? ''));
}
