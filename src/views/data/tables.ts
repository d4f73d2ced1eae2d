import { nameOfCategory, pathOfCategory } from '../../model/category.ts';
import { describeJudgement } from '../../model/describe-judgement.ts';
import { type FieldBox, plainOfField } from '../../model/field-box.ts';
import { formatColumn } from '../../model/fiscal-year.ts';
import type { Item } from '../../model/item.ts';
import { gradeOf } from '../../model/judgement.ts';
import type { Mark } from '../../model/mark.ts';
import type { PlanForm } from '../../model/plan-form.ts';
import { dataWords } from '../../words/data-page.ts';
import { tableWords } from '../../words/data-tables.ts';
import { itemWords } from '../../words/item.ts';
import { type DataTable, type Source, figure, headingOf, ours, tableMaker } from './define-table.ts';
import { plainOf } from './plain.ts';
import { standingColumns } from './standing-columns.ts';

const { heads } = tableWords;

const marksIn = (marks: readonly Mark[]) =>
  marks.map(({ label, grade }) => tableWords.pair(label, grade.code)).join('\n') || null;
const fieldsIn = (fields: readonly FieldBox[]) =>
  fields.map((box) => tableWords.pair(box.label, plainOfField(box) ?? plainOf(box.value) ?? '')).join('\n') || null;
const itemsIn = (items: readonly Item[]) => items.map(({ id }) => id).join('、') || null;
const categoryPath = (category: Parameters<typeof pathOfCategory>[0]) =>
  pathOfCategory(category).map(nameOfCategory).join(itemWords.path);
/**
 * The data tables, with rows of any items.
 * @param form the plan's form, for its labels; null for tables of all plans, which use the default labels
 */
export function tablesOf(form: PlanForm | null): DataTable[] {
  const table = tableMaker(form);
  return [
    table('items', (item) => [item], [
      { key: 'summary', label: 'summary', of: ({ summary }) => summary },
      { key: 'category', label: 'category', of: ({ home }) => home && categoryPath(home) },
      {
        key: 'also_in',
        label: ours(itemWords.alsoIn),
        of: ({ alsoIn }) => alsoIn.map(categoryPath).join('\n') || null,
      },
      { key: 'parent', label: 'parent', of: ({ parent }) => parent?.id },
      ...(['background', 'purpose', 'actions', 'baseline', 'goal'] as const).map((key): Source<Item> => ({
        key,
        label: key,
        of: (item) => plainOf(item[key]),
      })),
      { key: 'since', label: 'since', type: 'number', of: ({ since }) => since?.year },
      { key: 'since_reason', label: ours(heads.sinceReason), of: ({ since }) => plainOf(since?.reason) },
      { key: 'ended', label: 'ended', type: 'number', of: ({ ended }) => ended?.year },
      { key: 'ended_kind', label: ours(heads.endedKind), of: ({ ended }) => ended && heads.endedKinds[ended.kind] },
      { key: 'ended_into', label: ours(itemWords.into), of: ({ ended }) => ended?.target?.id },
      { key: 'ended_reason', label: ours(heads.endedReason), of: ({ ended }) => plainOf(ended?.reason) },
      { key: 'continues', label: 'continues', of: ({ before }) => itemsIn(before) },
      { key: 'continued_by', label: ours(itemWords.after), of: ({ after }) => itemsIn(after) },
      {
        key: 'tags',
        label: 'tags',
        of: ({ tags }) => tags.map(({ label, values }) => tableWords.pair(label, values.join('、'))).join('\n') || null,
      },
      ...standingColumns,
      { key: 'fields', label: 'fields', of: ({ fields }) => fieldsIn(fields) },
      { key: 'body', label: ours(itemWords.body), of: ({ body }) => body.trim() || null },
    ]),
    table('departments', ({ departments }) => departments, [
      { key: 'department', label: 'departments', of: ({ department }) => department.name },
      { key: 'lead', label: 'lead', type: 'boolean', of: ({ lead }) => lead },
      { key: 'role', label: ours(heads.role), of: ({ role }) => role },
    ]),
    table('years', ({ timeline }) => timeline, [
      { key: 'year', label: ours(dataWords.labels.year), of: ({ column }) => column.key },
      { key: 'year_name', label: ours(dataWords.labels.yearName), of: ({ column }) => formatColumn(column) },
      { key: 'plan_text', label: 'plan', of: ({ plan }) => plainOf(plan) },
      { key: 'actual', label: 'actual', of: ({ actual }) => plainOf(actual) },
      { key: 'state', label: ours(dataWords.labels.state), of: ({ judgement }) => judgement.state },
      { key: 'grade', label: 'grade', of: ({ judgement }) => gradeOf(judgement)?.code },
      {
        key: 'grade_label',
        label: ours(dataWords.labels.gradeLabel),
        of: ({ judgement }) => gradeOf(judgement)?.label,
      },
      { key: 'marks', label: 'marks', of: ({ marks }) => marksIn(marks) },
      ...(['assessment', 'issues', 'next', 'note'] as const).map((key): Source<Item['timeline'][number]> => ({
        key,
        label: key,
        of: (year) => plainOf(year[key]),
      })),
      { key: 'fields', label: 'fields', of: ({ fields }) => fieldsIn(fields) },
    ]),
    table(
      'checks',
      ({ timeline }) => timeline.flatMap(({ column, checks }) => checks.map((check) => ({ column, ...check }))),
      [
        { key: 'year', label: ours(dataWords.labels.year), of: ({ column }) => column.key },
        { key: 'check', label: 'checks', of: ({ round }) => round.label },
        { key: 'state', label: ours(dataWords.labels.state), of: ({ judgement }) => judgement.state },
        { key: 'status', label: 'status', of: ({ judgement }) => gradeOf(judgement)?.label },
        { key: 'report', label: 'report', of: ({ report }) => plainOf(report) },
        { key: 'marks', label: 'marks', of: ({ marks }) => marksIn(marks) },
        { key: 'fields', label: 'fields', of: ({ fields }) => fieldsIn(fields) },
      ],
    ),
    table('indicators', ({ indicators }) => indicators.flatMap(indicatorRows), [
      { key: 'indicator', label: 'indicators', of: ({ indicator }) => indicator.name },
      { key: 'level', label: ours(heads.level), of: ({ indicator }) => indicator.level },
      { key: 'unit', label: ours(heads.unit), of: ({ indicator }) => indicator.unit },
      {
        key: 'direction',
        label: ours(heads.direction),
        of: ({ indicator }) => indicator.direction && heads.directions[indicator.direction],
      },
      { key: 'definition', label: ours(heads.definition), of: ({ indicator }) => plainOf(indicator.definition) },
      { key: 'year', label: ours(dataWords.labels.year), of: ({ year }) => year },
      { key: 'is_baseline', label: 'indicators.baseline', type: 'boolean', of: ({ point }) => point === null },
      ...figure<IndicatorRow>('target', 'indicators.targets', ({ point }) => point?.target),
      ...figure<IndicatorRow>('actual', 'indicators.actuals', ({ point, indicator }) =>
        point ? point.actual : indicator.baseline?.figure,
      ),
      ...figure<IndicatorRow>('rate', 'indicators.rate', ({ point }) => point?.rate),
      {
        key: 'rate_kind',
        label: ours(heads.rateKind),
        of: ({ indicator }) => indicator.rateKind && heads.rateKinds[indicator.rateKind],
      },
      { key: 'met', label: ours(heads.met), type: 'boolean', of: ({ point }) => point?.met },
      { key: 'note', label: ours(heads.indicatorNote), of: ({ indicator }) => plainOf(indicator.note) },
    ]),
    table('effects', amountRows, [
      { key: 'box', label: ours(heads.box), of: ({ box }) => headingOf(box, form) },
      { key: 'kind', label: ours(heads.kind), of: ({ series }) => series.kind },
      { key: 'unit', label: ours(heads.unit), of: ({ series }) => series.unit },
      { key: 'recurring', label: ours(heads.recurring), type: 'boolean', of: ({ series }) => series.recurring },
      { key: 'year', label: ours(dataWords.labels.year), of: ({ point }) => point.column.key },
      { key: 'planned', label: 'effects.planned', type: 'number', of: ({ point }) => point.planned },
      ...figure<AmountRow>('actual', 'effects.actual', ({ point }) => point.actual),
      { key: 'basis', label: ours(heads.basis), of: ({ series }) => plainOf(series.basis) },
      { key: 'note', label: ours(heads.effectNote), of: ({ series }) => plainOf(series.note) },
    ]),
    table('tasks', taskRows, [
      { key: 'task', label: 'tasks', of: ({ name }) => name },
      { key: 'year', label: ours(dataWords.labels.year), of: ({ year }) => year },
      { key: 'check', label: 'checks', of: ({ check }) => check },
      { key: 'stage', label: ours(heads.stage), of: ({ stage }) => stage },
    ]),
    table('overall', ({ overall }) => (overall ? [overall] : []), [
      { key: 'stage', label: ours(heads.when), of: ({ stage }) => itemWords.overallStage[stage] },
      { key: 'grade', label: 'overall.grade', of: ({ judgement }) => describeJudgement(judgement).word },
      {
        key: 'grade_label',
        label: ours(dataWords.labels.gradeLabel),
        of: ({ judgement }) => gradeOf(judgement)?.label,
      },
      { key: 'marks', label: 'marks', of: ({ marks }) => marksIn(marks) },
      ...(['assessment', 'issues', 'next'] as const).map((key): Source<NonNullable<Item['overall']>> => ({
        key,
        label: `overall.${key}`,
        of: (overall) => plainOf(overall[key]),
      })),
      { key: 'fields', label: 'fields', of: ({ fields }) => fieldsIn(fields) },
    ]),
    table('reviews', ({ reviews }) => reviews, [
      { key: 'by', label: 'reviews', of: ({ by }) => by },
      { key: 'year', label: ours(dataWords.labels.year), type: 'number', of: ({ year }) => year },
      { key: 'stage', label: ours(heads.when), of: ({ stage }) => stage && itemWords.stage[stage] },
      { key: 'scale', label: ours(heads.scale), of: ({ scaleLabel }) => scaleLabel },
      { key: 'grade', label: 'grade', of: ({ grade }) => grade?.code },
      { key: 'grade_label', label: ours(dataWords.labels.gradeLabel), of: ({ grade }) => grade?.label },
      {
        key: 'criteria',
        label: ours(heads.criteria),
        of: ({ criteria }) =>
          criteria.map(({ viewpoint, grade }) => tableWords.pair(viewpoint, grade.code)).join('\n') || null,
      },
      { key: 'comment', label: 'comment', of: ({ comment }) => plainOf(comment) },
      { key: 'response', label: 'response', of: ({ response }) => plainOf(response) },
      { key: 'responded_by', label: ours(heads.respondedBy), of: ({ respondedBy }) => respondedBy },
    ]),
    table('history', ({ history }) => history, [
      { key: 'date', label: ours(heads.date), of: ({ date }) => date },
      { key: 'kind', label: 'history', of: ({ kind }) => itemWords.historyKind[kind] },
      { key: 'years', label: ours(dataWords.labels.year), of: ({ years }) => [years ?? []].flat().join('、') || null },
      { key: 'field', label: ours(heads.field), of: ({ field }) => field },
      { key: 'was', label: ours(itemWords.was), of: ({ was }) => plainOf(was) },
      { key: 'now', label: ours(itemWords.now), of: ({ now }) => plainOf(now) },
      { key: 'note', label: ours(heads.note), of: ({ note }) => plainOf(note) },
    ]),
    table('sources', ({ sources }) => sources, [
      { key: 'source', label: 'sources', of: ({ title }) => title },
      { key: 'url', label: ours(heads.url), of: ({ url }) => url },
      { key: 'file', label: ours(heads.file), of: ({ file }, { plan }) => file && `${plan.path}${file}` },
      { key: 'pages', label: ours(heads.pages), of: ({ pages }) => pages },
      { key: 'retrieved', label: ours(heads.retrieved), of: ({ retrieved }) => retrieved },
    ]),
    table('answers', ({ answers }) => answers, [
      { key: 'rule', label: ours(heads.rule), of: ({ rule }) => rule },
      { key: 'question', label: ours(heads.question), of: ({ question }) => question },
      { key: 'reason', label: 'answers', of: ({ reason }) => reason },
    ]),
  ];
}

interface IndicatorRow {
  indicator: Item['indicators'][number];
  year: string;
  /** null: the baseline. */
  point: Item['indicators'][number]['points'][number] | null;
}

function indicatorRows(indicator: Item['indicators'][number]): IndicatorRow[] {
  const { baseline, points } = indicator;
  return [
    ...(baseline ? [{ indicator, year: String(baseline.year), point: null }] : []),
    ...points.map((point) => ({ indicator, year: point.column.key, point })),
  ];
}

interface AmountRow {
  box: 'effects' | 'budget';
  series: Item['effects'][number];
  point: Item['effects'][number]['points'][number];
}

function amountRows({ effects, budget }: Item): AmountRow[] {
  const rows = (box: AmountRow['box'], all: readonly AmountRow['series'][]) =>
    all.flatMap((series) => series.points.map((point) => ({ box, series, point })));
  return [...rows('effects', effects), ...rows('budget', budget ? [budget] : [])];
}

function taskRows({ schedule }: Item) {
  const { columns = [], rows = [] } = schedule ?? {};
  return rows.flatMap(({ name, stages }) =>
    columns.flatMap(({ year, round }, at) =>
      stages[at] == null ? [] : [{ name, year: year.key, check: round?.label ?? null, stage: stages[at] }],
    ),
  );
}
