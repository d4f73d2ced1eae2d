import type { Path } from '../../finding.ts';
import { type YearColumn, columnOf, formatColumn, formatFiscalYear } from '../../model/fiscal-year.ts';
import type { Item } from '../../model/item.ts';
import { columnsOf } from '../../model/timeline.ts';
import { valueAt } from '../../source/value-at.ts';
import { charts } from '../../words/charts.ts';
import { excelWords } from '../../words/excel.ts';
import { figureCodec } from '../codecs/figure.ts';
import { textCodec } from '../codecs/text.ts';
import type { FormRow } from '../form.ts';
import { makeBox } from '../make-box.ts';
import { dataColumns, input, part, shown, table, wide } from '../rows.ts';
import { sideBySide } from '../year-tables.ts';
import { figurePath } from './own-boxes.ts';

const words = figureCodec(true);
const number = figureCodec(false);

/** 指標: what each counts, and a row each for target and actual. Which indicators there are is not settled here. */
export function indicatorRows(item: Item): FormRow[] {
  const { indicators = [] } = item.entry;
  if (indicators.length === 0) return [];
  const rows = indicators.flatMap(({ name, level, unit, baseline }, at): FormRow[] => {
    const path: Path = ['indicators', at];
    const said = [name, level, unit && charts.unit(unit)].filter(Boolean).join('　');
    const start = baseline
      ? [shown(charts.baselineYear, excelWords.baseline(formatFiscalYear(baseline.year), plainOf(baseline.value)))]
      : [];
    return [
      shown(excelWords.nth(item.plan.form.label('indicators'), at + 1), said),
      wide(excelWords.definition, makeBox(item, [...path, 'definition'], textCodec)),
      ...start,
      ...figureTable(item, path, [
        [charts.target, 'targets', words],
        [charts.actual, 'actuals', words],
      ]),
      wide(excelWords.note, makeBox(item, [...path, 'note'], textCodec)),
    ];
  });
  return [part(item.plan.form.label('indicators')), ...rows];
}

/** 効果額, 事業費 */
export function amountRows(item: Item): FormRow[] {
  const { plan, entry } = item;
  const { label } = plan.form;
  const unit = plan.entry.effect?.unit;
  const lines = (path: Path) =>
    figureTable(item, path, [
      [charts.planned, 'planned', number],
      [charts.actual, 'actual', words],
    ]);
  const effects = (entry.effects ?? []).flatMap((effect, at): FormRow[] => [
    shown(
      excelWords.nth(plan.entry.effect?.label ?? label('effects'), at + 1),
      [effect.kind, effect.unit ?? unit].filter(Boolean).join('　'),
    ),
    ...lines(['effects', at]),
    wide(charts.basisHead, makeBox(item, ['effects', at, 'basis'], textCodec)),
    wide(excelWords.note, makeBox(item, ['effects', at, 'note'], textCodec)),
  ]);
  return [
    ...(effects.length > 0 ? [part(plan.entry.effect?.label ?? label('effects')), ...effects] : []),
    ...(entry.budget ? [part(label('budget')), ...lines(['budget'])] : []),
  ];
}

type Line = readonly [label: string, key: string, codec: typeof words];

function figureTable(item: Item, path: Path, lines: readonly Line[]): FormRow[] {
  const used = lines.flatMap(([, key]) =>
    Object.keys((valueAt(item.entry, [...path, key]) as object | undefined) ?? {}),
  );
  return sideBySide(columnsFor(item, used), dataColumns).flatMap((columns) =>
    table(
      charts.year,
      columns.map(formatColumn),
      lines.map(([label, key, codec]) => [
        label,
        columns.map((column) => input(makeBox(item, figurePath(item.entry, [...path, key, column.key]), codec), 1)),
      ]),
      1,
    ),
  );
}

/** The plan's years and what the figures use besides. */
function columnsFor({ plan }: Item, used: readonly string[]): YearColumn[] {
  return columnsOf(
    plan.form.years,
    [...new Set(used)].map((key) => columnOf(key).key),
  );
}

function plainOf(value: unknown): string {
  return String(typeof value === 'object' && value !== null && 'value' in value ? value.value : value);
}
