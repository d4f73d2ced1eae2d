import type { Finding, Path } from '../finding.ts';
import { columnOf } from '../model/fiscal-year.ts';
import { nearest } from '../nearest.ts';
import type { Item } from '../model/item.ts';
import { gradeOfReview } from '../model/review.ts';
import { type PlanForm, scaleOf } from '../model/plan-form.ts';
import { type Scale, gradeOn } from '../model/scale.ts';
import type { Review } from '../schema/review.ts';
import { checks } from '../words/checks.ts';
import { type Rule, finding, findingAtKey } from './rule.ts';

/** Every grade, status and mark is one that the plan has, in the wording of its year. */
export const checkJudgements: Rule = ({ archive }) => [
  ...[...archive.items.values()].flatMap(findingsOfItem),
  ...archive.plans.flatMap((plan) => findingsOfReviews(plan.entry.reviews ?? [], plan.form, plan.file)),
];

function findingsOfItem({ file, entry, plan: { form } }: Item): Finding[] {
  const years = Object.entries(entry.years ?? {}).flatMap(([key, year]): Finding[] => {
    const at: Path = ['years', key];
    const { from, to } = columnOf(key);
    const number = to ?? from;
    const inChecks = Object.entries(year.checks ?? {}).flatMap(([id, check]) => [
      ...unknownOn(form.statuses, check.status, number, file, [...at, 'checks', id, 'status'], 'status'),
      ...marks(check.marks, form, number, file, [...at, 'checks', id, 'marks']),
    ]);
    return [
      ...inChecks,
      ...unknownOn(form.grades, year.grade, number, file, [...at, 'grade'], 'grade'),
      ...marks(year.marks, form, number, file, [...at, 'marks']),
    ];
  });
  const last = form.years.at(-1);
  return [
    ...years,
    ...unknownOn(form.overallGrades, entry.overall?.grade, last, file, ['overall', 'grade'], 'grade'),
    ...marks(entry.overall?.marks, form, last, file, ['overall', 'marks']),
    ...findingsOfReviews(entry.reviews ?? [], form, file),
  ];
}

function findingsOfReviews(reviews: readonly Review[], form: PlanForm, file: string): Finding[] {
  return reviews.flatMap((review, index) => {
    const at: Path = ['reviews', index];
    if (review.scale !== undefined && !scaleOf(form, review.scale))
      return [unknownScale(review.scale, form, file, [...at, 'scale'])];
    const scale = scaleOf(form, review.scale);
    const wanted: [string | undefined, Path][] = [
      [review.grade, [...at, 'grade']],
      ...Object.entries(review.criteria ?? {}).map(([viewpoint, code]): [string, Path] => [
        code,
        [...at, 'criteria', viewpoint],
      ]),
    ];
    return wanted.flatMap(([code, path]) =>
      code === undefined || gradeOfReview(form, review, code)
        ? []
        : [unknownGrade(code, scale, review.year, file, path, 'grade')],
    );
  });
}

function marks(
  written: Record<string, string> | undefined,
  form: PlanForm,
  year: number | undefined,
  file: string,
  at: Path,
): Finding[] {
  return Object.entries(written ?? {}).flatMap(([id, code]) => {
    const scale = form.scales.get(id);
    return scale
      ? unknownOn(scale, code, year, file, [...at, id], 'grade')
      : [unknownScale(id, form, file, [...at, id])];
  });
}

function unknownOn(
  scale: Scale | undefined,
  code: string | undefined,
  year: number | undefined,
  file: string,
  path: Path,
  what: 'grade' | 'status',
): Finding[] {
  if (code === undefined || gradeOn(scale, code, year)) return [];
  return [unknownGrade(code, scale, year, file, path, what)];
}

function unknownGrade(
  code: string,
  scale: Scale | undefined,
  year: number | undefined,
  file: string,
  path: Path,
  what: 'grade' | 'status',
): Finding {
  const inForce = (scale?.grades ?? []).filter(
    (grade) => year === undefined || ((grade.from ?? year) <= year && year <= (grade.to ?? year)),
  );
  const known = [...new Set(inForce.map((grade) => grade.code))];
  const near =
    nearest(code, known) ??
    known.find(
      (candidate) => candidate.normalize('NFKC').toUpperCase() === code.normalize('NFKC').trim().toUpperCase(),
    );
  const words = what === 'status' ? checks.unknownStatus : checks.unknownGrade;
  return finding(`unknown-${what}`, 'error', file, path, words(code, near, known));
}

function unknownScale(id: string, form: PlanForm, file: string, path: Path): Finding {
  const known = [...form.scales.keys()];
  return findingAtKey('unknown-scale', 'error', file, path, checks.unknownScale(id, nearest(id, known), known));
}
