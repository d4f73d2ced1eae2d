import { describeJudgement } from '../../model/describe-judgement.ts';
import { formatColumn } from '../../model/fiscal-year.ts';
import type { Item } from '../../model/item.ts';
import type { Plan } from '../../model/plan.ts';
import { itemWords } from '../../words/item.ts';
import { dataWords } from '../../words/data-page.ts';
import { plainOf } from './plain.ts';

type Cell = string | number | boolean | null;

export interface Sheet {
  name: string;
  head: string[];
  rows: Cell[][];
}

/** The workbook's further sheets: what has more than one row an item and year. */
export function sheetsOfPlan(plan: Plan): Sheet[] {
  const { sheets, heads } = dataWords;
  const all: Sheet[] = [
    { name: sheets.indicators, head: heads.indicators, rows: plan.items.flatMap(indicatorRows) },
    { name: sheets.effects, head: heads.effects, rows: plan.items.flatMap(effectRows) },
    { name: sheets.tasks, head: heads.tasks, rows: plan.items.flatMap(taskRows) },
    { name: sheets.overall, head: heads.overall, rows: plan.items.flatMap(overallRows) },
    { name: sheets.reviews, head: heads.reviews, rows: plan.items.flatMap(reviewRows) },
    { name: sheets.history, head: heads.history, rows: plan.items.flatMap(historyRows) },
  ];
  return all.filter((sheet) => sheet.rows.length > 0);
}

function indicatorRows(item: Item): Cell[][] {
  return item.indicators.flatMap(({ name, unit, baseline, points }) => [
    ...(baseline
      ? [
          [
            item.id,
            item.title,
            name,
            unit ?? null,
            String(baseline.year),
            null,
            baseline.figure.value,
            null,
            baseline.figure.provisional,
            baseline.figure.note ?? null,
          ],
        ]
      : []),
    ...points.map(({ column, target, actual, rate }): Cell[] => [
      item.id,
      item.title,
      name,
      unit ?? null,
      formatColumn(column),
      target?.value ?? null,
      actual?.value ?? null,
      rate?.value ?? null,
      actual?.provisional ?? false,
      actual?.note ?? target?.note ?? null,
    ]),
  ]);
}

function effectRows(item: Item): Cell[][] {
  const named = [
    ...item.effects.map((effect) => ({
      effect,
      name: effect.kind ?? item.plan.entry.effect?.label ?? item.plan.form.label('effects'),
    })),
    ...(item.budget ? [{ effect: item.budget, name: item.plan.form.label('budget') }] : []),
  ];
  return named.flatMap(({ effect, name }) =>
    effect.points.map(({ column, planned, actual }): Cell[] => [
      item.id,
      item.title,
      name,
      effect.unit,
      formatColumn(column),
      planned ?? null,
      actual?.value ?? null,
      actual?.provisional ?? false,
      plainOf(effect.basis),
      actual?.note ?? plainOf(effect.note),
    ]),
  );
}

function taskRows(item: Item): Cell[][] {
  const { columns = [], rows = [] } = item.schedule ?? {};
  return rows.flatMap((row) =>
    columns.flatMap(({ year, round }, index): Cell[][] =>
      row.stages[index]
        ? [[item.id, item.title, row.name, formatColumn(year), round?.label ?? null, row.stages[index]]]
        : [],
    ),
  );
}

function overallRows(item: Item): Cell[][] {
  const { overall } = item;
  if (!overall) return [];
  const marks = overall.marks.map((mark) => `${mark.label}：${mark.grade.code}`).join('\n');
  return [
    [
      item.id,
      item.title,
      itemWords.overallStage[overall.stage],
      describeJudgement(overall.judgement).word,
      marks || null,
      plainOf(overall.assessment),
      plainOf(overall.issues),
      plainOf(overall.next),
    ],
  ];
}

function reviewRows(item: Item): Cell[][] {
  return item.reviews.map((review) => [
    item.id,
    item.title,
    review.by,
    review.year ?? null,
    review.stage ? itemWords.stage[review.stage] : null,
    review.grade?.code ?? null,
    review.criteria.map(({ viewpoint, grade }) => `${viewpoint}：${grade.code}`).join('\n') || null,
    plainOf(review.comment),
    plainOf(review.response),
    review.respondedBy ?? null,
  ]);
}

function historyRows(item: Item): Cell[][] {
  return item.history.map((entry) => [
    item.id,
    item.title,
    entry.date,
    itemWords.historyKind[entry.kind],
    entry.field ?? null,
    plainOf(entry.was),
    plainOf(entry.now),
    entry.note ?? null,
  ]);
}
