import { sheetWords } from '../../words/sheet.ts';
import { formatColumn } from '../fiscal-year.ts';
import type { Item } from '../item.ts';
import type { Timeline } from '../timeline.ts';
import { judged, labelled, written } from './entries.ts';
import type { SheetPart, SheetRow, SheetTable } from './sheet.ts';
import { mostSideBySide, shareOut } from './share-out.ts';

/** Years that stand side by side in columns wide enough for prose; fewer where there is much of it. */
const widths = [
  { letters: 700, most: 3 },
  { letters: 1800, most: 2 },
  { letters: Infinity, most: 1 },
];

/** 進捗管理: the rounds of each year, with status and report. */
export function checksPart({ plan, timeline }: Item): SheetPart | null {
  const { form } = plan;
  if (form.checks.length === 0 || timeline.length === 0) return null;
  const name = form.label('checks');
  const tables = yearTables(timeline, name, form.label('report'), (years) =>
    form.checks.map((round, at) => ({
      head: round.label,
      ...(round.months !== undefined && { note: sheetWords.months(round.months) }),
      cells: years.map(({ checks }) => {
        const { judgement, report, marks, fields } = checks[at]!;
        return [...judged(judgement, 'status'), ...written(report), ...labelled(marks, fields)];
      }),
    })),
  );
  return { key: 'checks', label: name, sections: [{ tables }] };
}

/** 年度評価: grade, assessment, issues of each year, and what a city's form adds to them. */
export function gradesPart({ plan, timeline }: Item): SheetPart | null {
  const { form, boxes } = plan;
  const label = form.label;
  const optional = (key: 'next' | 'note') => timeline.some((year) => year[key] !== undefined);
  const keys = [
    ...(['assessment', 'issues'] as const).filter((key) => boxes.has(key)),
    ...(['next', 'note'] as const).filter(optional),
  ];
  const marked = timeline.some(({ marks }) => marks.length > 0);
  const more = timeline.some(({ fields }) => fields.length > 0);
  const rowsOf = (years: Timeline): SheetRow[] => [
    ...(form.grades ? [{ head: label('grade'), cells: years.map(({ judgement }) => judged(judgement)) }] : []),
    ...keys.map((key) => ({ head: label(key), cells: years.map((year) => written(year[key])) })),
    ...(marked ? [{ head: label('marks'), cells: years.map(({ marks }) => labelled(marks, [])) }] : []),
    ...(more ? [{ head: label('fields'), cells: years.map(({ fields }) => labelled([], fields)) }] : []),
  ];
  if (timeline.length === 0 || rowsOf(timeline).length === 0) return null;
  const name = label('yearly');
  return {
    key: 'yearly',
    label: name,
    sections: [{ tables: yearTables(timeline, name, name, rowsOf) }],
  };
}

function yearTables(
  timeline: Timeline,
  name: string,
  corner: string,
  rowsOf: (years: Timeline) => SheetRow[],
): SheetTable[] {
  const cells = rowsOf(timeline).flatMap((row) => row.cells);
  return shareOut(timeline, () => 1, mostSideBySide(cells, widths)).map((years, at, all) => ({
    kind: 'years',
    name: all.length > 1 ? sheetWords.nthOf(name, at + 1, all.length) : name,
    corner,
    heads: [years.map(({ column }) => ({ label: formatColumn(column) }))],
    rows: rowsOf(years),
  }));
}
