import { type Grade, type Scale, gradeOn } from './scale.ts';

/** A judgement on one of the plan's further scales. */
export interface Mark {
  scale: string;
  label: string;
  grade: Grade;
}

/** Marks as written (`scale id: code`), in the order of the plan's scales. */
export function buildMarks(
  scales: ReadonlyMap<string, Scale>,
  marks: Record<string, string> | undefined,
  year?: number,
): Mark[] {
  return [...scales.values()].flatMap((scale) => {
    const grade = gradeOn(scale, marks?.[scale.id], year);
    return grade ? [{ scale: scale.id, label: scale.label, grade }] : [];
  });
}
