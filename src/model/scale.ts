import type { ScaleEntryInput, ScaleKind, Tone } from '../schema/scale.ts';

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
    };
  });
  return { id, label, grades };
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

/** Whether a scale's wording differs between two years, so that a comparison must say so. */
export function wordingChanged(scale: Scale, from: number, to: number): boolean {
  const wording = (year: number) =>
    JSON.stringify(gradesIn(scale, year).map(({ code, label, meaning }) => [code, label, meaning]));
  return wording(from) !== wording(to);
}
