import type { Tone } from '../schema/scale.ts';
import { states } from '../words/states.ts';
import { formatDate } from './calendar-date.ts';
import type { Judgement } from './judgement.ts';
import type { GradeShape } from './scale.ts';

/** The symbol drawn beside a judgement's word. */
export type JudgementShape = GradeShape | 'unpublished';

/** A judgement as displayed: its word, meaning, symbol and tone. */
export interface JudgementWords {
  word: string;
  /** The scale's label, where it says more than the code. */
  label?: string;
  meaning?: string;
  shape: JudgementShape | null;
  tone: Tone | 'pending';
}

/** @param of a year's grade or a round's status: what is absent is called differently */
export function describeJudgement(judgement: Judgement, of: 'grade' | 'status' = 'grade'): JudgementWords {
  switch (judgement.state) {
    case 'graded':
    case 'not-assessable': {
      const { code, label, meaning, tone, shape } = judgement.grade;
      // 「―」 alone says nothing where the scale has a word for it.
      if (judgement.state === 'not-assessable' && !/[\p{L}\p{N}]/u.test(code)) {
        return { word: label, meaning, shape, tone };
      }
      return { word: code, ...(label !== code && { label }), meaning, shape, tone };
    }
    case 'upcoming':
      return of === 'grade'
        ? pending(states.upcoming, states.upcomingMeaning(formatDate(judgement.due)))
        : pending(states.notYetReported, states.notYetReportedMeaning(formatDate(judgement.due)));
    case 'unpublished':
      return of === 'grade'
        ? pending(states.unpublished, states.unpublishedMeaning(formatDate(judgement.due)), 'unpublished')
        : pending(states.notReported, states.notReportedMeaning(formatDate(judgement.due)), 'unpublished');
    case 'outside':
      return {
        word: states[judgement.when],
        meaning: states[`${judgement.when}Meaning`],
        shape: null,
        tone: 'none',
      };
    case 'reported':
      return { word: states.reported, meaning: states.reportedMeaning, shape: null, tone: 'none' };
    case 'none':
      return { word: states.none, shape: null, tone: 'none' };
  }
}

function pending(word: string, meaning: string, shape: JudgementShape | null = null): JudgementWords {
  return { word, meaning, shape, tone: 'pending' };
}
