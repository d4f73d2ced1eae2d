import { describe, expect, it } from 'vitest';
import { item, planWith, problemsOf, reading, told } from '../../support/read.ts';

const missed = {
  indicators: '[{name: 市税の収納率, unit: ％, direction: up, targets: {2013: 93.2}, actuals: {2013: 92.9}}]',
  years: '{2013: {actual: 夜間の相談を開いた。, grade: A}}',
};

describe('an answer', () => {
  it('names a rule that asks: a name near to one is told', async () => {
    expect((await problemsOf({ answers: '{actual-copys-plan: 同じことを続けるため}' })).map(told)).toEqual([
      'plans/2013/01.mdx:5 | 確認事項への回答・actual-copys-plan | 「actual-copys-plan」という確認事項はありません。 | 「actual-copies-plan」ではありませんか。',
    ]);
  });

  it('names a rule that asks: of a name near to none, all are told', async () => {
    expect((await problemsOf({ answers: '{評価: 会議で決めた}' })).map(told)).toEqual([
      'plans/2013/01.mdx:5 | 確認事項への回答・評価 | 「評価」という確認事項はありません。 | 「duplicate-title」・「unknown-kind」・「summary-length」・「http-address」・「abolished-department」・「continues-same-plan」・「hidden-parent」・「year-twice」・「figure-as-words」・「figure-far-off」・「grade-over-missed-target」・「status-without-actual」・「actual-copies-plan」・「actual-copies-last-year」・「figure-unlike-indicator」・「final-without-year」・「issues-not-taken-up」 から選んでください。',
    ]);
  });

  it('does not silence an error', async () => {
    const problems = await problemsOf({ category: '"9"', answers: '{unknown-category: 新しい体系による}' });
    expect(problems.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'error unknown-category',
      'error unknown-rule',
    ]);
  });

  it('that answers nothing any more is told at its own line', async () => {
    const problems = await problemsOf({
      years: '{2013: {actual: 夜間の相談を開いた。, grade: B}}',
      answers: '{grade-over-missed-target: 端末の障害による}',
    });
    expect(problems.map((problem) => `${problem.severity} ${told(problem)}`)).toEqual([
      'warning plans/2013/01.mdx:6 | 確認事項への回答・目標に届かないのに高い評価 | 「grade-over-missed-target」への回答がありますが、いまはその確認事項がありません。 | 直したので要らなくなった回答なら、この行を消してください（回答は取組のページに載ります）。',
    ]);
  });

  it('answers its own sheet only', async () => {
    const { problems } = await reading({
      'plans/2013/plan.yaml': planWith({}),
      'plans/2013/01.mdx': item({ ...missed, answers: '{grade-over-missed-target: 端末の障害による}' }),
      'plans/2013/02.mdx': item({ ...missed, title: '別の取組' }),
    });
    expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['grade-over-missed-target plans/2013/02.mdx']);
  });
});
