import type { CellStyle } from 'hucre';
import { codecOfCell } from '../../../src/workbook/codec.ts';
import type { FormCell } from '../../../src/workbook/form.ts';

const side = { style: 'thin', color: { rgb: '8C8C8C' } } as const;
const border = { top: side, right: side, bottom: side, left: side };
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const base: CellStyle = { border, alignment: { wrapText: true, vertical: 'top' }, protection: { locked: true } };
const font = { name: 'Yu Gothic', size: 10 };
const grey = fill('EDEDED');

const styles = {
  title: {
    ...base,
    border: {},
    font: { ...font, bold: true, size: 14 },
    alignment: { vertical: 'center', wrapText: true },
  },
  note: { ...base, border: {}, font: { ...font, color: { rgb: '595959' } } },
  part: { ...base, fill: fill('264B6E'), font: { ...font, bold: true, size: 11, color: { rgb: 'FFFFFF' } } },
  label: { ...base, fill: grey, font: { ...font, bold: true } },
  year: {
    ...base,
    fill: fill('D6E1EC'),
    font: { ...font, bold: true },
    alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
  },
  shown: { ...base, font, fill: grey },
  nothing: { ...base, fill: grey },
} satisfies Record<Exclude<FormCell['kind'], 'input'>, CellStyle>;

/** How a cell looks, and whether it can be written in. Text stays text, whatever is typed: `@` is Excel's sign for it. */
export function styleOf(cell: FormCell): CellStyle {
  if (cell.kind !== 'input') return styles[cell.kind];
  const { lossless, codec } = cell.box;
  if (!lossless) return styles.shown;
  const figure = codecOfCell(codec, cell.nth).shape === 'figure';
  return {
    ...base,
    font,
    protection: { locked: false },
    numFmt: figure ? 'General' : '@',
    alignment: { wrapText: true, vertical: 'top', ...(figure && { horizontal: 'right' }) },
  };
}
