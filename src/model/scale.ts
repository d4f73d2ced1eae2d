import type { ScaleEntryInput, ScaleKind, Tone } from '../schema/scale.ts';

/** What is drawn beside a word: ◎, ○, △, ▲, or two bars for what is not judged. */
export type GradeShape = 'best' | 'good' | 'fair' | 'poor' | 'hold';

/** One step of a scale: what may be said, how it is shown, and where it stands among the others. */
export interface Grade {
  code: string;
  /** The word; the code itself where the scale has no other. */
  label: string;
  meaning?: string;
  tone: Tone;
  kind: ScaleKind;
  /** 1 = best; null where a step is neither better nor worse than another. */
  rank: number | null;
  /** null where the scale has signs of its own, or where there is neither good nor bad. */
  shape: GradeShape | null;
  from?: number;
  to?: number;
}

/** A scale of a plan: the annual grades, the statuses of a check, a committee's own. */
export interface Scale {
  id: string;
  label: string;
  grades: Grade[];
}

/** Order is rank unless `rank` says otherwise; wordings of one code in different years share its place. */
export function buildScale(id: string, label: string, entries: readonly ScaleEntryInput[]): Scale {
  const codes: string[] = [];
  const grades = entries.map((entry): Grade => {
    const code = entry.code ?? entry.label ?? '';
    if (!codes.includes(code)) codes.push(code);
    return {
      ...entry,
      code,
      label: entry.label ?? code,
      rank: entry.rank ?? (entry.tone === 'none' ? null : codes.indexOf(code) + 1),
      shape: null,
    };
  });
  if (grades.some(({ code: written }) => isSign(written))) return { id, label, grades };
  const best = bestOf(grades);
  return { id, label, grades: grades.map((grade) => ({ ...grade, shape: shapeOf(grade, best) })) };
}

/** Whether a code is a sign, with a meaning of its own to its readers: ◎, 〇, ×. A dash says that there is nothing. */
export function isSign(code: string): boolean {
  return /^[^\p{L}\p{N}\s]+$|^\u3007$/u.test(code) && !/^[-\u2010-\u2015\u2212\u30fc\uff0d]+$/.test(code);
}

/** The code above all others that are good; undefined where only one is. */
function bestOf(grades: readonly Grade[]): string | undefined {
  const good = grades.filter(({ tone, kind, rank }) => tone === 'good' && kind === 'graded' && rank !== null);
  const top = Math.min(...good.map(({ rank }) => rank!));
  const isBest = ({ rank }: Grade) => rank === top;
  return good.every(isBest) ? undefined : good.find(isBest)?.code;
}

function shapeOf({ code, tone, kind }: Grade, best: string | undefined): GradeShape | null {
  if (kind !== 'graded') return 'hold';
  if (tone === 'none') return null;
  return code === best ? 'best' : tone;
}

/** The step that a sheet means by its code or word, in the wording of that year. */
export function gradeOn(scale: Scale | undefined, written: string | undefined, year?: number): Grade | undefined {
  if (!scale || written === undefined) return undefined;
  const named = (grade: Grade) => grade.code === written || grade.label === written;
  const held = (grade: Grade) => year === undefined || ((grade.from ?? year) <= year && year <= (grade.to ?? year));
  return (
    scale.grades.find((grade) => grade.code === written && held(grade)) ??
    scale.grades.find((grade) => named(grade) && held(grade))
  );
}

/** The steps in force in a year, each code once. */
export function gradesIn(scale: Scale, year: number): Grade[] {
  return scale.grades.filter((grade) => (grade.from ?? year) <= year && year <= (grade.to ?? year));
}

/** What differs in a scale between two years, so that a comparison must say so: what its steps mean, or only their words. */
export type ScaleChange = 'meaning' | 'wording' | null;

export function scaleChange(scale: Scale, from: number, to: number): ScaleChange {
  const of = (year: number, key: 'label' | 'meaning') =>
    JSON.stringify(gradesIn(scale, year).map((grade) => [grade.code, grade[key]]));
  const differs = (key: 'label' | 'meaning') => of(from, key) !== of(to, key);
  if (differs('meaning')) return 'meaning';
  return differs('label') ? 'wording' : null;
}
