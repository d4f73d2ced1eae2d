import type { Category } from '../../../model/category.ts';
import type { Plan } from '../../../model/plan.ts';
import { type Grade, type Scale, gradesIn } from '../../../model/scale.ts';
import { planFormWords } from '../../../words/guide/plan-form.ts';

/** What may be written in a box, word by word, with what each means. */
export interface ChoiceList {
  /** Where a box has several lists. */
  title?: string;
  entries: [word: string, meaning: string][];
}

/** What a plan lets be written in a box of its sheets, in the wording of a year. */
export function choicesInPlan(path: string, { form, entry, outline }: Plan, year: number): ChoiceList[] {
  switch (path.split('.').at(-1)) {
    case 'category':
      return [{ entries: outline.flatMap(nodes) }];
    case 'checks':
      return [{ entries: form.checks.map(({ id, label, months }) => [id, planFormWords.roundName(label, months)]) }];
    case 'status':
      return steps(form.statuses, year);
    case 'grade':
      return steps(path === 'overall.grade' ? form.overallGrades : form.grades, year);
    case 'marks':
      return [...form.scales.values()].flatMap((scale) =>
        steps(scale, year).map((list) => ({ ...list, title: planFormWords.scale(scale.label, scale.id) })),
      );
    case 'effects':
      return (entry.effect?.kinds ?? []).length > 0
        ? [{ entries: entry.effect!.kinds!.map((kind) => [kind, '']) }]
        : [];
    default:
      return [];
  }
}

function steps(scale: Scale | undefined, year: number): ChoiceList[] {
  return scale ? [{ entries: gradesIn(scale, year).map((grade) => [grade.code, meaningOf(grade)]) }] : [];
}

function meaningOf({ code, label, meaning }: Grade): string {
  if (label === code) return meaning ?? '';
  return meaning === undefined ? label : planFormWords.step(label, meaning);
}

function nodes({ id, mark, title, children }: Category): [string, string][] {
  return [[id, planFormWords.outline(mark, title)], ...children.flatMap(nodes)];
}
