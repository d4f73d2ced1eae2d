import { nameOfCategory, pathOfCategory } from '../../model/category.ts';
import type { EffectSeries } from '../../model/effect-series.ts';
import { type YearColumn, formatColumn } from '../../model/fiscal-year.ts';
import type { IndicatorSeries } from '../../model/indicator-series.ts';
import type { Item } from '../../model/item.ts';
import { type Judgement, gradeOf } from '../../model/judgement.ts';
import type { Plan } from '../../model/plan.ts';
import type { ReadReview } from '../../model/review.ts';
import { scalesOf } from '../../model/plan-form.ts';
import { standingOf } from '../../model/standing.ts';
import type { Tally } from '../../model/tally.ts';

/** An item as its page shows it: all texts as written, all figures, and what was computed from them. */
export function itemJson(item: Item): object {
  const { plan, timeline, overall, home, schedule } = item;
  return {
    id: item.id,
    path: item.path,
    plan: { id: plan.id, name: plan.name },
    no: item.no,
    title: item.title,
    summary: item.summary,
    category:
      home &&
      pathOfCategory(home).map((category) => ({
        id: category.id,
        level: category.level,
        name: nameOfCategory(category),
      })),
    alsoIn: item.alsoIn.map((category) => category.id),
    parent: item.parent?.id,
    parts: item.parts.map((part) => part.id),
    departments: item.departments.map(({ department, lead, role }) => ({ name: department.name, lead, role })),
    background: item.background,
    purpose: item.purpose,
    actions: item.actions,
    baseline: item.baseline,
    goal: item.goal,
    tasks: schedule && {
      columns: schedule.columns.map(({ key, year, round }) => ({ key, year: formatColumn(year), round: round?.label })),
      rows: schedule.rows,
    },
    indicators: item.indicators.map(indicatorJson),
    effects: item.effects.map(effectJson),
    budget: item.budget && effectJson(item.budget),
    years: timeline.map(
      ({
        column,
        judgement,
        checks,
        plan: planned,
        actual,
        assessment,
        issues,
        next,
        note,
        marks,
        fields,
        anchor,
      }) => ({
        ...columnJson(column),
        path: `${item.path}#${anchor}`,
        plan: planned,
        actual,
        checks: checks.map((check) => ({
          id: check.round.id,
          label: check.round.label,
          ...judgementJson(check.judgement),
          report: check.report,
          marks: check.marks.map(markJson),
          fields: check.fields,
        })),
        ...judgementJson(judgement),
        marks: marks.map(markJson),
        assessment,
        issues,
        next,
        note,
        fields,
      }),
    ),
    overall: overall && {
      ...overall,
      judgement: undefined,
      ...judgementJson(overall.judgement),
      marks: overall.marks.map(markJson),
    },
    ...standingJson(item),
    gradeChanges: item.gradeChanges.map(({ from, to, before, after, direction, scaleChange }) => ({
      from: from.column.key,
      to: to.column.key,
      before: before.code,
      after: after.code,
      direction,
      scaleChange,
    })),
    reviews: item.reviews.map(reviewJson),
    tags: item.tags,
    continues: item.before.map(({ id }) => id),
    continuedBy: item.after.map(({ id }) => id),
    since: item.since,
    ended: item.ended && { ...item.ended, target: undefined, into: item.ended.target?.id },
    history: item.history,
    sources: item.sources,
    fields: item.fields,
    answers: item.answers,
    body: item.body.trim() || undefined,
  };
}

export function planJson(plan: Plan): object {
  return {
    id: plan.id,
    path: plan.path,
    name: plan.name,
    years: { from: plan.from, to: plan.to, start: plan.start, end: plan.end },
    status: plan.status,
    summary: plan.summary,
    levels: plan.levels,
    outline: plan.entry.outline,
    checks: plan.form.checks,
    scales: scalesOf(plan.form),
    labels: plan.entry.labels,
    fields: plan.form.fields,
    effect: plan.entry.effect,
    indicators: plan.indicators.map(indicatorJson),
    reviews: plan.reviews.map(reviewJson),
    sources: plan.sources,
    effectTotals: plan.effectTotals.map((total) => ({
      ...total,
      columns: total.columns.map(({ column, planned, actual }) => ({ ...columnJson(column), planned, actual })),
    })),
    tallies: {
      all: plan.tallies.all.map(tallyJson),
      overall: plan.tallies.overall && tallyJson(plan.tallies.overall),
      byCategory: plan.tallies.byCategory.map(({ category, tallies }) => ({
        category: category.id,
        tallies: tallies.map(tallyJson),
      })),
      byDepartment: plan.tallies.byDepartment.map(({ department, tallies }) => ({
        department: department.name,
        tallies: tallies.map(tallyJson),
      })),
    },
    items: plan.items.map(itemJson),
  };
}

function standingJson(item: Item): object {
  const { now, latest, unpublished } = standingOf(item);
  return {
    now: now && { year: now.column.key, check: now.round.id, ...judgementJson(now.judgement) },
    latest: latest && { of: latest.of === 'overall' ? latest.of : latest.of.key, ...judgementJson(latest.judgement) },
    unpublished: unpublished.map(({ key }) => key),
  };
}

function judgementJson(judgement: Judgement): object {
  const grade = gradeOf(judgement);
  return { state: judgement.state, grade: grade?.code, gradeLabel: grade?.label };
}

function columnJson(column: YearColumn): { year: string; name: string } {
  return { year: column.key, name: formatColumn(column) };
}

function markJson({ scale, label, grade }: Item['timeline'][number]['marks'][number]): object {
  return { scale, label, code: grade.code, gradeLabel: grade.label };
}

function indicatorJson({ points, ...rest }: IndicatorSeries): object {
  return {
    ...rest,
    chartable: undefined,
    points: points.map(({ column, ...point }) => ({ ...columnJson(column), ...point })),
  };
}

function effectJson({ points, ...rest }: EffectSeries): object {
  return { ...rest, points: points.map(({ column, ...point }) => ({ ...columnJson(column), ...point })) };
}

function reviewJson({ grade, criteria, anchor: _, ...rest }: ReadReview): object {
  return {
    ...rest,
    grade: grade?.code,
    criteria: Object.fromEntries(criteria.map((criterion) => [criterion.viewpoint, criterion.grade.code])),
  };
}

function tallyJson({ key, label, short: _, counts, notAssessable, ...rest }: Tally): object {
  const codes = (entries: Tally['counts']) =>
    Object.fromEntries(entries.map(({ grade, count }) => [grade.code, count]));
  return { year: key, name: label, counts: codes(counts), notAssessable: codes(notAssessable), ...rest };
}
