import { type Scale, wordingChanged } from './scale.ts';
import type { Grade } from './scale.ts';
import type { Timeline, TimelineYear } from './timeline.ts';

/** A grade beside the one before it. */
export interface GradeChange {
  from: TimelineYear;
  to: TimelineYear;
  before: Grade;
  after: Grade;
  direction: 'better' | 'worse' | 'same';
  /** The scale's wording differs between the two years, so the letters may not mean the same. */
  wordingChanged: boolean;
}

/** Each graded year against the graded year before it. Years without a grade are passed over, not counted as a change. */
export function buildGradeChanges(timeline: Timeline, scale: Scale | undefined): GradeChange[] {
  const graded = timeline.flatMap((year) =>
    year.judgement.state === 'graded' ? [{ year, grade: year.judgement.grade }] : [],
  );
  return graded.slice(1).map(({ year, grade }, index): GradeChange => {
    const previous = graded[index]!;
    return {
      from: previous.year,
      to: year,
      before: previous.grade,
      after: grade,
      direction: grade.rank < previous.grade.rank ? 'better' : grade.rank > previous.grade.rank ? 'worse' : 'same',
      wordingChanged: scale !== undefined && wordingChanged(scale, previous.year.column.from, year.column.from),
    };
  });
}
