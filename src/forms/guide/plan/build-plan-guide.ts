import { fiscalYearAt } from '../../../model/calendar-date.ts';
import type { Plan } from '../../../model/plan.ts';
import { planFormWords } from '../../../words/guide/plan-form.ts';
import { contentFiles } from '../../content-files.ts';
import { buildGuide } from '../build-guide.ts';
import { labelOfBox } from '../build-box.ts';
import { type Form, formOf } from '../form.ts';
import { type GuideBox, withAllWithin } from '../guide.ts';
import { ownBoxesAt } from './own-boxes.ts';
import { choicesInPlan } from './plan-choices.ts';
import type { PlanGuide, PlanGuideBox } from './plan-guide.ts';

/** Boxes of the sheet itself; those within an entry of a list are told of in the guide to all boxes. */
const ofSheet = /^[^.]+$|^years\.\*\.[^.]+$|^years\.\*\.checks\.\*\.[^.]+$|^overall\.[^.]+$/;

/** A plan's own form: its boxes by its own labels, those of its own, and what may be written in them. */
export function buildPlanGuide(plan: Plan, today: string): PlanGuide {
  const itemFile = contentFiles.filter(({ kind }) => kind === 'item');
  const form = formOf(itemFile[0]!);
  const year = yearOfGuide(plan, today);
  const [guide] = buildGuide(itemFile);
  return {
    groups: guide!.groups
      .map(({ anchor, title, lead, boxes }) => ({
        anchor,
        title,
        lead,
        boxes: boxes
          .flatMap(withAllWithin)
          .filter(({ path }) => ofSheet.test(path) && isInForm(path, plan))
          .flatMap((box) => ownBoxesAt(box, plan) ?? [planBox(box, form, plan, year)]),
      }))
      .filter(({ boxes }) => boxes.length > 0),
  };
}

/** The fiscal year that is written in, as far as the plan goes. */
export function yearOfGuide({ from, to }: Plan, today: string): number {
  return Math.min(Math.max(fiscalYearAt(today), from), to);
}

function planBox(box: GuideBox, form: Form, plan: Plan, year: number): PlanGuideBox {
  const { path, anchor, keys, isRequired, write, choices } = box;
  const { effect } = plan.entry;
  const unit = path === 'effects' && effect ? planFormWords.effect(effect.label, effect.unit) : '';
  return {
    anchor,
    label: labelOfBox(path, form, 'item', plan.entry),
    keys,
    isRequired,
    write: write + unit,
    lists: choices.length > 0 ? [{ entries: choices }] : choicesInPlan(path, plan, year),
    isOffice: path === 'departments' || path === 'lead',
    guideAnchor: anchor,
  };
}

/** Whether a plan has what a box is for: rounds, statuses, grades, further scales. */
function isInForm(path: string, { form }: Plan): boolean {
  if (path.startsWith('years.*.checks') && form.checks.length === 0) return false;
  if (path.endsWith('.status')) return form.statuses !== undefined;
  if (path === 'overall.grade') return form.overallGrades !== undefined;
  if (path.endsWith('.grade')) return form.grades !== undefined;
  return !path.endsWith('.marks') || form.scales.size > 0;
}
