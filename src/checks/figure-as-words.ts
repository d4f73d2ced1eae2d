import { checks } from '../words/checks.ts';
import { type FigureWritten, figuresOfItem, figuresOfPlan } from './figures-written.ts';
import type { Found, Rule } from './rule.ts';

/** A number with the unit that its box has already is words: it would be in no chart and no sum. */
export const figureAsWords: Rule = {
  id: 'figure-as-words',
  severity: 'warning',
  check: ({ archive }) => [
    ...archive.plans.flatMap((plan) => inFile(plan.file, figuresOfPlan(plan))),
    ...[...archive.items.values()].flatMap((item) => inFile(item.file, figuresOfItem(item))),
  ],
};

function inFile(file: string, figures: readonly FigureWritten[]): Found[] {
  return figures.flatMap(({ path, value, unit, unitOf }): Found[] => {
    const number = typeof value === 'string' ? numberBefore(unit, value) : null;
    return number === null ? [] : [{ file, path, words: checks.figureAsWords(String(value), unit, unitOf, number) }];
  });
}

/** `620件` where the unit is 件. */
function numberBefore(unit: string, text: string): string | null {
  const [plain, suffix] = [text, unit].map((one) => one.normalize('NFKC').replace(/[\s,]/g, ''));
  const number = plain!.endsWith(suffix!) ? plain!.slice(0, -suffix!.length) : '';
  return /^-?\d+(\.\d+)?$/.test(number) ? number : null;
}
