import { nameOfCategory, pathOfCategory } from '../../model/category.ts';
import { describeJudgement } from '../../model/describe-judgement.ts';
import { formatColumn } from '../../model/fiscal-year.ts';
import type { Field } from '../../schema/plan/field.ts';
import { gradeOf } from '../../model/judgement.ts';
import type { Plan } from '../../model/plan.ts';
import type { Text } from '../../schema/values/text.ts';
import { dataWords } from '../../words/data-page.ts';
import type { Column, Row } from './column.ts';
import { amountsIn, effectsIn, indicatorsIn } from './figures-in-year.ts';
import { plainOf } from './plain.ts';

/** The columns of a plan's table: those of every form, then its rounds, scales and own boxes. */
export function columnsOfPlan(plan: Plan): Column[] {
  const { form } = plan;
  const { about } = dataWords;
  const text = (key: string, label: string, explanation: string, of: (row: Row) => Text | undefined): Column => ({
    key,
    label,
    about: explanation,
    of: (row) => plainOf(of(row)),
  });
  return [
    { key: 'plan', label: dataWords.labels.plan, about: about.plan, of: ({ item }) => item.plan.name },
    { key: 'id', label: dataWords.labels.id, about: about.id, of: ({ item }) => item.id },
    { key: 'no', label: form.label('no'), about: about.no, of: ({ item }) => item.no },
    { key: 'title', label: form.label('title'), about: about.title, of: ({ item }) => item.title },
    { key: 'summary', label: form.label('summary'), about: about.summary, of: ({ item }) => item.summary ?? null },
    {
      key: 'category',
      label: form.label('category'),
      about: about.category,
      of: ({ item }) => (item.home ? pathOfCategory(item.home).map(nameOfCategory).join(' > ') : null),
    },
    {
      key: 'lead',
      label: form.label('lead'),
      about: about.lead,
      of: ({ item }) =>
        item.departments
          .filter(({ lead }) => lead)
          .map(({ department }) => department.name)
          .join('、') || null,
    },
    {
      key: 'departments',
      label: form.label('departments'),
      about: about.departments,
      of: ({ item }) => item.departments.map(({ department }) => department.name).join('、') || null,
    },
    text('background', form.label('background'), about.box, ({ item }) => item.background),
    text('purpose', form.label('purpose'), about.box, ({ item }) => item.purpose),
    text('actions', form.label('actions'), about.box, ({ item }) => item.actions),
    text('baseline', form.label('baseline'), about.box, ({ item }) => item.baseline),
    text('goal', form.label('goal'), about.box, ({ item }) => item.goal),
    { key: 'year', label: dataWords.labels.year, about: about.year, of: ({ year }) => year.column.key },
    {
      key: 'year_name',
      label: dataWords.labels.yearName,
      about: about.yearName,
      of: ({ year }) => formatColumn(year.column),
    },
    text('plan_text', form.label('plan'), about.box, ({ year }) => year.plan),
    text('actual', form.label('actual'), about.box, ({ year }) => year.actual),
    ...form.checks.flatMap((round): Column[] => {
      const checkOf = ({ year }: Row) => year.checks.find((check) => check.round.id === round.id)!;
      return [
        {
          key: `${round.id}_state`,
          label: `${round.label} ${dataWords.labels.state}`,
          about: about.checkState,
          of: (row) => checkOf(row).judgement.state,
        },
        {
          key: `${round.id}_status`,
          label: `${round.label} ${form.label('status')}`,
          about: about.status,
          of: (row) => describeJudgement(checkOf(row).judgement, 'status').word,
        },
        text(`${round.id}_report`, `${round.label} ${form.label('report')}`, about.box, (row) => checkOf(row).report),
        ...[...form.scales.values()].map((scale): Column => ({
          key: `${round.id}_mark_${scale.id}`,
          label: `${round.label} ${scale.label}`,
          about: about.mark,
          of: (row) => checkOf(row).marks.find((mark) => mark.scale === scale.id)?.grade.code ?? null,
        })),
        ...fieldColumns(plan, 'check', `${round.id}_`, (row) => checkOf(row).fields),
      ];
    }),
    { key: 'state', label: dataWords.labels.state, about: about.state, of: ({ year }) => year.judgement.state },
    {
      key: 'grade',
      label: form.label('grade'),
      about: about.grade,
      of: ({ year }) => gradeOf(year.judgement)?.code ?? describeJudgement(year.judgement).word,
    },
    {
      key: 'grade_label',
      label: dataWords.labels.gradeLabel,
      about: about.gradeLabel,
      of: ({ year }) => gradeOf(year.judgement)?.label ?? null,
    },
    ...[...form.scales.values()].map((scale): Column => ({
      key: `mark_${scale.id}`,
      label: scale.label,
      about: about.mark,
      of: ({ year }) => year.marks.find((mark) => mark.scale === scale.id)?.grade.code ?? null,
    })),
    text('assessment', form.label('assessment'), about.box, ({ year }) => year.assessment),
    text('issues', form.label('issues'), about.box, ({ year }) => year.issues),
    text('next', form.label('next'), about.box, ({ year }) => year.next),
    text('note', form.label('note'), about.box, ({ year }) => year.note),
    ...fieldColumns(plan, 'year', '', ({ year }) => year.fields),
    ...fieldColumns(plan, 'item', '', ({ item }) => item.fields),
    {
      key: 'tags',
      label: form.label('tags'),
      about: about.tags,
      of: ({ item }) => item.tags.map(({ label, values }) => `${label}：${values.join('、')}`).join('\n') || null,
    },
    {
      key: 'budget',
      label: form.label('budget'),
      about: about.budget,
      of: (row) =>
        amountsIn(row, row.item.budget ? [{ ...row.item.budget, kind: form.label('budget') }] : [], 'budget'),
    },
    {
      key: 'overall_grade',
      label: form.label('overall.grade'),
      about: about.overall,
      of: ({ item }) => (item.overall ? describeJudgement(item.overall.judgement).word : null),
    },
    text('overall_assessment', form.label('overall.assessment'), about.box, ({ item }) => item.overall?.assessment),
    text('overall_issues', form.label('overall.issues'), about.box, ({ item }) => item.overall?.issues),
    text('overall_next', form.label('overall.next'), about.box, ({ item }) => item.overall?.next),
    ...fieldColumns(plan, 'overall', 'overall_', ({ item }) => item.overall?.fields ?? []),
    { key: 'indicators', label: form.label('indicators'), about: about.indicators, of: indicatorsIn },
    { key: 'effects', label: form.label('effects'), about: about.effects, of: effectsIn },
    {
      key: 'path',
      label: dataWords.labels.path,
      about: about.path,
      of: ({ item, year }) => `${item.path}#${year.anchor}`,
    },
  ];
}

function fieldColumns(
  plan: Plan,
  on: Field['on'],
  prefix: string,
  boxesOf: (row: Row) => Row['year']['fields'],
): Column[] {
  return plan.form.fields
    .filter((field) => field.on === on)
    .map((field) => ({
      key: `${prefix}field_${field.id}`,
      label: field.label,
      about: dataWords.about.field,
      of: (row) => {
        const value = boxesOf(row).find((box) => box.id === field.id)?.value;
        return typeof value === 'number' ? value : plainOf(value);
      },
    }));
}
