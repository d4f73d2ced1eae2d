import type { Tone } from '../schema/scale.ts';
import { states } from '../words/states.ts';
import { formatDate } from './calendar-date.ts';
import type { Judgement } from './judgement.ts';

/** A judgement as it is shown: a short word, its meaning in a sentence, a mark and a tone. */
export interface JudgementWords {
  word: string;
  /** The scale's label, where it says more than the code. */
  label?: string;
  meaning?: string;
  mark: string;
  tone: Tone | 'pending';
}

/** @param of a year's grade or a round's status: what is absent is called differently */
export function describeJudgement(judgement: Judgement, of: 'grade' | 'status' = 'grade'): JudgementWords {
  switch (judgement.state) {
    case 'graded':
    case 'not-assessable': {
      const { code, label, meaning, tone } = judgement.grade;
      // 「―」 alone says nothing where the scale has a word for it.
      if (judgement.state === 'not-assessable' && !/[\p{L}\p{N}]/u.test(code)) {
        return { word: label, meaning, mark: states.marks[tone], tone };
      }
      return { word: code, ...(label !== code && { label }), meaning, mark: states.marks[tone], tone };
    }
    case 'upcoming':
      return of === 'grade'
        ? pending(states.upcoming, states.upcomingMeaning(formatDate(judgement.due)))
        : pending(states.notYetReported, states.notYetReportedMeaning(formatDate(judgement.due)));
    case 'unpublished':
      return of === 'grade'
        ? pending(states.unpublished, states.unpublishedMeaning(formatDate(judgement.due)), states.overdueMark)
        : pending(states.notReported, states.notReportedMeaning(formatDate(judgement.due)), states.overdueMark);
    case 'outside':
      return {
        word: states[judgement.when],
        meaning: states[`${judgement.when}Meaning`],
        mark: states.marks.none,
        tone: 'none',
      };
    case 'reported':
      return { word: states.reported, meaning: states.reportedMeaning, mark: states.marks.reported, tone: 'none' };
    case 'none':
      return { word: states.none, mark: states.marks.none, tone: 'none' };
  }
}

function pending(word: string, meaning: string, mark: string = states.pendingMark): JudgementWords {
  return { word, meaning, mark, tone: 'pending' };
}
