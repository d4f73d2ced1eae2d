import { formatColumn } from '../model/fiscal-year.ts';
import { markdownOf } from '../model/text.ts';
import { checks } from '../words/checks.ts';
import { type Rule, finding } from './rule.ts';

/** 実績 that is 計画 once more, whatever the width of its letters. */
export const checkActualCopiesPlan: Rule = ({ archive }) =>
  [...archive.items.values()].flatMap((item) =>
    item.timeline.flatMap(({ column, plan, actual }) => {
      if (plan === undefined || actual === undefined) return [];
      const fold = (text: string) => text.normalize('NFKC').replace(/[\s、。・-]/g, '');
      if (fold(markdownOf(plan)) !== fold(markdownOf(actual))) return [];
      const [planned, done] = [plan, actual].map((text) => markdownOf(text).replace(/\s+/g, ' ').slice(0, 30));
      const words = checks.actualCopiesPlan(formatColumn(column), planned!, done!);
      return [finding('actual-copies-plan', 'warning', item.file, ['years', column.key, 'actual'], words)];
    }),
  );
