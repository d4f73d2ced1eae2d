import { charts } from '../../words/charts.ts';
import { figures } from '../../words/figures.ts';
import { sheetWords } from '../../words/sheet.ts';
import type { EffectSeries } from '../effect-series.ts';
import { formatColumn, formatFiscalYear } from '../fiscal-year.ts';
import { formatFigure, formatNumber } from '../format-figure.ts';
import type { IndicatorSeries } from '../indicator-series.ts';
import type { Item } from '../item.ts';
import type { Figure } from '../value.ts';
import { line } from './entries.ts';
import type { SheetCell, SheetEntry, SheetPart, SheetSection, SheetTable } from './sheet.ts';
import { shareOut } from './share-out.ts';

/** One column of figures: a year, the baseline, a sum. */
interface Column {
  label: string;
  cells: string[];
}

const sideBySide = 5;

/** 指標: each with its definition and a row each for target, actual and rate. */
export function indicatorsPart({ indicators, plan }: Item): SheetPart | null {
  if (indicators.length === 0 && !plan.boxes.has('indicators')) return null;
  const sections = indicators.map(indicatorSection);
  return {
    key: 'indicators',
    label: plan.form.label('indicators'),
    sections: sections.length > 0 ? sections : [{ before: line(sheetWords.empty), tables: [] }],
  };
}

function indicatorSection({
  name,
  level,
  direction,
  definition,
  unit,
  baseline,
  points,
  note,
}: IndicatorSeries): SheetSection {
  const rated = points.some(({ achievement, met }) => achievement !== undefined || met !== undefined);
  const figure = (value: Figure | undefined) => (value ? formatFigure(value, unit) : '');
  const columns: Column[] = [
    ...(baseline
      ? [
          {
            label: `${charts.baselineYear}\n${formatFiscalYear(baseline.year)}`,
            cells: ['', figure(baseline.figure), ''],
          },
        ]
      : []),
    ...points.map(({ column, target, actual, achievement, met }) => ({
      label: formatColumn(column),
      cells: [
        figure(target),
        figure(actual),
        [
          achievement === undefined ? '' : figures.percent(formatNumber(achievement)),
          met === undefined ? '' : met ? sheetWords.met : sheetWords.missed,
        ]
          .filter(Boolean)
          .join('\n'),
      ],
    })),
  ];
  const heads = [charts.target, charts.actual, ...(rated ? [charts.achievement] : [])];
  return {
    title: name,
    before: [
      ...line([level, direction && charts.direction[direction], unit && charts.unit(unit)].filter(Boolean).join('　')),
      ...(definition === undefined ? [] : [{ text: definition }]),
      ...(columns.length === 0 ? line(sheetWords.noFigures) : []),
    ],
    tables: figureTables(columns, heads, name),
    after: [
      ...notesOf([[charts.baselineYear, baseline?.figure]]),
      ...points.flatMap(({ column, target, actual }) =>
        notesOf([
          [formatColumn(column), target],
          [formatColumn(column), actual],
        ]),
      ),
      ...(note === undefined ? [] : [{ text: note }]),
    ],
  };
}

/** 効果額, 事業費 */
export function amountsParts({ effects, budget, plan }: Item): SheetPart[] {
  const { label } = plan.form;
  const name = plan.entry.effect?.label ?? label('effects');
  const running = plan.status === 'open';
  return [
    ...(effects.length > 0
      ? [{ key: 'effects', label: name, sections: effects.map((effect) => amountSection(effect, name, running)) }]
      : []),
    ...(budget
      ? [{ key: 'budget', label: label('budget'), sections: [amountSection(budget, label('budget'), running)] }]
      : []),
  ];
}

function amountSection(effect: EffectSeries, name: string, running: boolean): SheetSection {
  const { kind, unit, points, planned, plannedSoFar, actual, recurring, basis, note } = effect;
  const number = (value: number | undefined) => (value === undefined ? '' : `${formatNumber(value)}${unit}`);
  const summed = points.length > 1 && (planned !== undefined || actual !== undefined);
  const columns: Column[] = [
    ...points.map((point) => ({
      label: formatColumn(point.column),
      cells: [number(point.planned), point.actual ? formatFigure(point.actual, unit) : ''],
    })),
    ...(summed ? [{ label: charts.total, cells: [number(planned), number(actual)] }] : []),
    ...(summed && running && plannedSoFar !== undefined
      ? [{ label: charts.soFar, cells: [number(plannedSoFar), number(actual)] }]
      : []),
  ];
  return {
    ...(kind !== undefined && { title: kind }),
    tables: figureTables(columns, [charts.planned, charts.actual], kind ?? name),
    after: [
      ...(recurring ? line(charts.recurring) : []),
      ...(basis === undefined ? [] : [{ label: charts.basisHead, entries: [{ text: basis }] }]),
      ...notesOf(points.map((point) => [formatColumn(point.column), point.actual])),
      ...(note === undefined ? [] : [{ text: note }]),
    ],
  };
}

function figureTables(columns: readonly Column[], heads: readonly string[], name: string): SheetTable[] {
  return shareOut(columns, () => 1, sideBySide).map((part) => ({
    kind: 'figures',
    name,
    corner: charts.year,
    heads: [part.map(({ label }) => ({ label }))],
    rows: heads.map((head, at) => ({ head, cells: part.map(({ cells }): SheetCell => line(cells[at])) })),
  }));
}

function notesOf(figuresOf: readonly (readonly [string, Figure | undefined])[]): SheetEntry[] {
  return figuresOf.flatMap(([label, figure]) =>
    figure?.note === undefined ? [] : [{ label, entries: [{ text: figure.note }] }],
  );
}
