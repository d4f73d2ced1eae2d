import type { ItemFile } from '../schema/content.ts';
import type { ItemEntry } from '../schema/item.ts';
import { buildEffectSeries } from './effect-series.ts';
import type { Department } from './department.ts';
import { buildFieldBoxes } from './field-box.ts';
import { buildGradeChanges } from './grade-change.ts';
import { buildIndicatorSeries } from './indicator-series.ts';
import type { Involvement, Item } from './item.ts';
import { buildOverall } from './overall.ts';
import type { Plan } from './plan.ts';
import { buildReviews } from './review.ts';
import { buildSchedule } from './schedule.ts';
import { textOf } from './text.ts';
import { buildTimeline } from './timeline.ts';
import { helpOf } from '../words/rules.ts';
import { units } from '../words/units.ts';

/** An item by itself; what links it to others (category, parent, lineage) is added when all are there. */
export function buildItem(
  { slug, file, entry, body, bodyOffset }: ItemFile,
  plan: Plan,
  departments: ReadonlyMap<string, Department>,
  today: string,
): Item {
  const { form } = plan;
  const timeline = buildTimeline(entry, form, today);
  const effectUnit = plan.entry.effect?.unit ?? units.thousandYen;
  return {
    id: `${plan.id}/${slug}`,
    slug,
    path: `${plan.path}${slug}/`,
    file,
    entry,
    plan,
    no: entry.no ?? slug,
    title: entry.title,
    summary: entry.summary,
    home: null,
    alsoIn: [],
    parent: null,
    parts: [],
    departments: buildInvolvements(entry, departments),
    background: textOf(entry.background),
    purpose: textOf(entry.purpose),
    actions: textOf(entry.actions),
    baseline: textOf(entry.baseline),
    goal: textOf(entry.goal),
    schedule: buildSchedule(entry.tasks ?? [], form.checks, plan.entry.stages),
    indicators: (entry.indicators ?? []).map(buildIndicatorSeries),
    effects: (entry.effects ?? []).map((effect) => buildEffectSeries(effect, effectUnit)),
    budget: entry.budget ? buildEffectSeries(entry.budget, units.thousandYen) : null,
    timeline,
    overall: buildOverall(entry.overall, form, today),
    gradeChanges: buildGradeChanges(timeline, form.grades),
    reviews: buildReviews(entry.reviews ?? [], form),
    tags: Object.entries(entry.tags ?? {}).map(([label, values]) => ({ label, values })),
    before: [],
    after: [],
    since: entry.since,
    ...(entry.ended && { ended: { ...entry.ended, target: null } }),
    history: [...(entry.history ?? [])].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
    sources: entry.sources ?? [],
    fields: buildFieldBoxes(form.fields, 'item', entry.fields),
    answers: Object.entries(entry.answers ?? {}).map(([rule, reason]) => ({
      rule,
      question: helpOf(rule)?.title ?? rule,
      reason,
    })),
    body,
    bodyOffset,
  };
}

function buildInvolvements(entry: ItemEntry, departments: ReadonlyMap<string, Department>): Involvement[] {
  const named = Array.isArray(entry.departments) ? entry.departments : [entry.departments];
  const leads = new Set(typeof entry.lead === 'string' ? [entry.lead] : entry.lead);
  return named.flatMap((involved): Involvement[] => {
    const { name, role } = typeof involved === 'string' ? { name: involved, role: undefined } : involved;
    const department = departments.get(name);
    return department ? [{ department, lead: leads.has(name), ...(role !== undefined && { role }) }] : [];
  });
}
