import type { ScaleEntryInput, ScaleKind, Tone } from '../schema/scale.ts';

/** The symbol of a grade: ◎, ○, △, ▲, or two bars where nothing is judged. */
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
  /** null if the scale's own codes are symbols, or the grade is neither good nor bad. */
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

/** Whether a code is a symbol such as ◎, 〇 or ×. A dash is not one: it stands for no value. */
export function isSign(code: string): boolean {
  return /^[^\p{L}\p{N}\s]+$|^\u3007$/u.test(code) && !/^[-\u2010-\u2015\u2212\u30fc\uff0d]+$/.test(code);
}

/** The best code if the scale has several good ones, else undefined. */
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

/** How a scale changed between two years: in meaning, or only in wording. Comparisons must mention either. */
export type ScaleChange = 'meaning' | 'wording' | null;

export function scaleChange(scale: Scale, from: number, to: number): ScaleChange {
  const of = (year: number, key: 'label' | 'meaning') =>
    JSON.stringify(gradesIn(scale, year).map((grade) => [grade.code, grade[key]]));
  const differs = (key: 'label' | 'meaning') => of(from, key) !== of(to, key);
  if (differs('meaning')) return 'meaning';
  return differs('label') ? 'wording' : null;
}
