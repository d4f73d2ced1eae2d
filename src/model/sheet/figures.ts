import { charts } from '../../words/charts.ts';
import { sheetWords } from '../../words/sheet.ts';
import { units } from '../../words/units.ts';
import { type EffectSeries, isMoney } from '../effect-series.ts';
import { formatColumn, formatFiscalYear } from '../fiscal-year.ts';
import { formatAmount, formatFigure } from '../format-figure.ts';
import type { IndicatorSeries } from '../indicator-series.ts';
import type { Item } from '../item.ts';
import type { PlanForm } from '../plan-form.ts';
import { rateNameOf } from '../rate-name.ts';
import { totalRowsOf } from '../total-rows.ts';
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
  const sections = indicators.map((indicator) => indicatorSection(indicator, plan.form));
  return {
    key: 'indicators',
    label: plan.form.label('indicators'),
    sections: sections.length > 0 ? sections : [{ before: line(sheetWords.empty), tables: [] }],
  };
}

function indicatorSection(indicator: IndicatorSeries, form: PlanForm): SheetSection {
  const { name, level, direction, definition, unit, baseline, points, note } = indicator;
  const rateName = rateNameOf(indicator, form);
  const start = form.label('indicators.baseline');
  const figure = (value: Figure | undefined) => (value ? formatFigure(value, unit) : '');
  const columns: Column[] = [
    ...(baseline
      ? [
          {
            label: `${start}\n${formatFiscalYear(baseline.year)}`,
            cells: ['', figure(baseline.figure), ''],
          },
        ]
      : []),
    ...points.map(({ column, target, actual, rate, met }) => ({
      label: formatColumn(column),
      cells: [
        figure(target),
        figure(actual),
        [
          rate ? formatFigure(rate, units.percent) : '',
          met === undefined ? '' : met ? sheetWords.met : sheetWords.missed,
        ]
          .filter(Boolean)
          .join('\n'),
      ],
    })),
  ];
  const heads = [
    form.label('indicators.targets'),
    form.label('indicators.actuals'),
    ...(rateName === null ? [] : [rateName]),
  ];
  return {
    title: name,
    before: [
      ...line([level, direction && charts.direction[direction], unit && charts.unit(unit)].filter(Boolean).join('　')),
      ...(definition === undefined ? [] : [{ text: definition }]),
      ...(columns.length === 0 ? line(sheetWords.noFigures) : []),
    ],
    tables: figureTables(columns, heads, name),
    after: [
      ...notesOf([[start, baseline?.figure]]),
      ...points.flatMap(({ column, target, actual, rate }) =>
        notesOf([
          [formatColumn(column), target],
          [formatColumn(column), actual],
          [formatColumn(column), rate],
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
  const names = [label('effects.planned'), label('effects.actual')] as const;
  const sectionOf = (effect: EffectSeries) =>
    amountSection(effect, isMoney(effect.unit, plan.entry.effect?.unit) ? name : charts.otherEffects, names);
  return [
    ...(effects.length > 0 ? [{ key: 'effects', label: name, sections: effects.map(sectionOf) }] : []),
    ...(budget
      ? [
          {
            key: 'budget',
            label: label('budget'),
            sections: [amountSection(budget, label('budget'), [label('budget.planned'), label('budget.actual')])],
          },
        ]
      : []),
  ];
}

function amountSection(effect: EffectSeries, name: string, names: readonly [string, string]): SheetSection {
  const { kind, unit, points, sums, recurring, basis, note } = effect;
  const amount = (value: number | null | undefined) => formatAmount(value, unit);
  const totals = sums && points.length > 1 ? totalRowsOf(sums, names) : [];
  const columns: Column[] = [
    ...points.map((point) => ({
      label: formatColumn(point.column),
      cells: [amount(point.planned), point.actual ? formatFigure(point.actual, unit) : ''],
    })),
    ...totals.map(({ label, planned, actual }) => ({ label, cells: [amount(planned), amount(actual)] })),
  ];
  const title = kind ?? (name === charts.otherEffects ? name : undefined);
  return {
    ...(title !== undefined && { title }),
    tables: figureTables(columns, names, kind ?? name),
    after: [
      ...(recurring === undefined ? [] : line(charts.recurring(recurring))),
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
