import type { Plan } from '../../../model/plan.ts';
import type { Field } from '../../../schema/plan/field.ts';
import { guideWords } from '../../../words/guide/guide.ts';
import { planFormWords } from '../../../words/guide/plan-form.ts';
import type { GuideBox } from '../guide.ts';
import type { PlanGuideBox } from './plan-guide.ts';

/** Where the format keeps a plan's own boxes, by the part of the form that they belong to. */
const places: Record<string, Field['on']> = {
  fields: 'item',
  'years.*.fields': 'year',
  'years.*.checks.*.fields': 'check',
  'overall.fields': 'overall',
};

/** The plan's own boxes at a place of the form; null where the place is not for such. */
export function ownBoxesAt(box: GuideBox, { form }: Plan): PlanGuideBox[] | null {
  const on = places[box.path];
  if (on === undefined) return null;
  return form.fields
    .filter((field) => field.on === on)
    .map(({ id, label, type, choices, unit }) => ({
      anchor: `own-${on}-${id}`,
      label,
      keys: [box.keys, id].join(guideWords.below),
      isRequired: false,
      write: [planFormWords.own, planFormWords.types[type], unit === undefined ? '' : planFormWords.unit(unit)].join(
        '',
      ),
      lists: choices ? [{ entries: choices.map((choice) => [choice, '']) }] : [],
      isOffice: false,
      guideAnchor: box.anchor,
    }));
}
