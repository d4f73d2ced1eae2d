import type { Path } from '../../finding.ts';
import { formatFiscalYear } from '../../model/fiscal-year.ts';
import type { Item } from '../../model/item.ts';
import type { Plan } from '../../model/plan.ts';
import type { TimelineYear } from '../../model/timeline.ts';
import { excelWords } from '../../words/excel.ts';
import { sheetWords } from '../../words/sheet.ts';
import { figureCodec } from '../codecs/figure.ts';
import { textCodec } from '../codecs/text.ts';
import type { Box, Form, FormCell } from '../form.ts';
import { makeBox } from '../make-box.ts';
import { overallBoxes } from './judged.ts';
import { figurePath } from './own-boxes.ts';
import type { Round } from '../round.ts';
import { type Labelled, boxesOfCheck, boxesOfYear } from './years.ts';

/** What stands in a column for one item: its box, or what is only to be read. */
type Entry = readonly [label: string, cell: Box | string];

const figures = figureCodec(true);
const widthOf = { text: 42, line: 14, figure: 12, date: 13 };

/** A row an item, a column each box of one round. Items that are not in the plan then are left out. */
export function roundForm(plan: Plan, round: Round): Form {
  const items = plan.items.filter((item) => isThen(item, round));
  const lines = items.map((item) => ({ item, entries: entriesOf(item, round) }));
  const columns = columnsOf(
    lines.map(({ entries }) => entries),
    plan.form.label('plan'),
  );
  const widths = [8, 26, 16, ...columns.map(({ width }) => width)];
  const heads = [
    plan.form.label('no'),
    plan.form.label('title'),
    plan.form.label('departments'),
    ...columns.map(({ label }) => label),
  ];
  return {
    orientation: 'landscape',
    widths,
    frozen: { rows: 3, columns: 2 },
    repeated: 3,
    rows: [
      { cells: [{ kind: 'title', span: widths.length, text: excelWords.roundTitle(plan.name, nameOf(plan, round)) }] },
      { cells: [{ kind: 'note', span: widths.length, text: excelWords.howToRound }] },
      { cells: heads.map((text): FormCell => ({ kind: 'year', span: 1, text })) },
      ...lines.map(({ item, entries }) => ({
        cells: [
          { kind: 'label' as const, span: 1, text: item.no },
          { kind: 'label' as const, span: 1, text: item.title },
          {
            kind: 'shown' as const,
            span: 1,
            text: item.departments.map(({ department }) => department.name).join(sheetWords.between),
          },
          ...columns.map(({ label }) => cellOf(entries.find(([name]) => name === label)?.[1])),
        ],
      })),
    ],
  };
}

function cellOf(cell: Box | string | undefined): FormCell {
  if (cell === undefined) return { kind: 'shown', span: 1, text: '' };
  return typeof cell === 'string'
    ? { kind: 'shown', span: 1, text: cell }
    : { kind: 'input', span: 1, box: cell, nth: 0 };
}

function entriesOf(item: Item, round: Round): Entry[] {
  if (round.of === 'overall') return overallBoxes(item);
  const year = yearOf(item, round.year)!;
  const { label } = item.plan.form;
  if (round.of === 'plan') return planEntries(item, year);
  const plan: Entry = [label('plan'), [year.plan ?? ''].flat().join('\n')];
  if (round.of === 'check') return [plan, ...boxesOfCheck(item, year.column.key, round.check)];
  const actual: Labelled = [label('actual'), makeBox(item, ['years', year.column.key, 'actual'], textCodec)];
  return [plan, actual, ...boxesOfYear(item, year), ...figureEntries(item, year)];
}

/** What is planned, beside the issues that the year before left. */
function planEntries(item: Item, { column }: TimelineYear): Entry[] {
  const { label } = item.plan.form;
  const before = yearOf(item, column.from - 1)?.issues;
  return [
    [excelWords.ofYearBefore(label('issues')), [before ?? ''].flat().join('\n')],
    [label('plan'), makeBox(item, ['years', column.key, 'plan'], textCodec)],
  ];
}

/** The actuals of the year: of each indicator and each amount, with the target beside it. */
function figureEntries(item: Item, { column }: TimelineYear): Entry[] {
  const { indicators = [], effects = [] } = item.entry;
  const { label } = item.plan.form;
  const box = (path: Path) => makeBox(item, figurePath(item.entry, [...path, column.key]), figures);
  const target = (value: unknown) =>
    value === undefined
      ? ''
      : excelWords.target(String(typeof value === 'object' ? (value as { value: unknown }).value : value));
  return [
    ...indicators.flatMap(({ name, unit, targets = {} }, at): Entry[] => {
      const head = excelWords.nth(label('indicators'), at + 1);
      return [
        [
          head,
          [unit === undefined ? name : excelWords.withUnit(name, unit), target(targets[column.key])]
            .filter(Boolean)
            .join('\n'),
        ],
        [excelWords.actualOf(head), box(['indicators', at, 'actuals'])],
      ];
    }),
    ...effects.flatMap(({ kind = '', unit, planned = {} }, at): Entry[] => {
      const head = excelWords.nth(item.plan.entry.effect?.label ?? label('effects'), at + 1);
      return [
        [head, [kind, unit ?? item.plan.entry.effect?.unit, target(planned[column.key])].filter(Boolean).join('\n')],
        [excelWords.actualOf(head), box(['effects', at, 'actual'])],
      ];
    }),
  ];
}

/** Every column that some item has, in the order in which they first stand. */
function columnsOf(lines: readonly (readonly Entry[])[], widest: string): { label: string; width: number }[] {
  const columns = new Map<string, number>();
  for (const [label, cell] of lines.flat()) {
    const width = typeof cell === 'string' ? 24 : widthOf[cell.codec.shape];
    columns.set(label, Math.max(width, columns.get(label) ?? 0));
  }
  return [...columns].map(([label, width]) => ({ label, width: label === widest ? 32 : width }));
}

function isThen({ since, ended, timeline }: Item, round: Round): boolean {
  if (round.of === 'overall') return true;
  const { year } = round;
  const there = (since?.year ?? year) <= year && year <= (ended?.year ?? year);
  return there && timeline.some(({ column }) => column.from <= year && year <= (column.to ?? Infinity));
}

function yearOf({ timeline }: Item, year: number): TimelineYear | undefined {
  return timeline.find(({ column }) => column.from <= year && year <= (column.to ?? Infinity));
}

/** 令和8年度（2026年度）　上半期 */
export function nameOf({ form }: Plan, round: Round): string {
  if (round.of === 'overall') return form.label('overall');
  const year = formatFiscalYear(round.year);
  if (round.of === 'check') return excelWords.roundName(year, form.checks.find(({ id }) => id === round.check)!.label);
  return excelWords.roundName(year, form.label(round.of === 'plan' ? 'plan' : 'yearly'));
}
