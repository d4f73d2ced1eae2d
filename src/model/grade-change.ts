import { type Grade, type Scale, type ScaleChange, scaleChange } from './scale.ts';
import type { Timeline, TimelineYear } from './timeline.ts';

/** A grade beside the one before it. */
export interface GradeChange {
  from: TimelineYear;
  to: TimelineYear;
  before: Grade;
  after: Grade;
  /** `changed` where it cannot be said which is better: a step without rank, or a scale reworded in between. */
  direction: 'better' | 'worse' | 'same' | 'changed';
  /** How the scale changed between the two years. */
  scaleChange: ScaleChange;
}

/** Each graded year against the graded year before it. Years without a grade are passed over, not counted as a change. */
export function buildGradeChanges(timeline: Timeline, scale: Scale | undefined): GradeChange[] {
  const graded = timeline.flatMap((year) =>
    year.judgement.state === 'graded' ? [{ year, grade: year.judgement.grade }] : [],
  );
  return graded.slice(1).map(({ year, grade }, index): GradeChange => {
    const previous = graded[index]!;
    const change = scale ? scaleChange(scale, previous.year.column.from, year.column.from) : null;
    const direction = directionOf(previous.grade, grade, change !== null);
    return { from: previous.year, to: year, before: previous.grade, after: grade, direction, scaleChange: change };
  });
}

function directionOf(before: Grade, after: Grade, reworded: boolean): GradeChange['direction'] {
  if (before.code === after.code) return 'same';
  if (reworded || before.rank === null || after.rank === null) return 'changed';
  return after.rank < before.rank ? 'better' : after.rank > before.rank ? 'worse' : 'same';
}
