import { isSign } from '../model/scale.ts';
import { checks } from '../words/checks.ts';
import { ruleOfPlans } from './rule.ts';
import { scalesWritten } from './scales-written.ts';

/** Every code that is only a symbol, such as ○, needs a label: screen readers and readers from elsewhere depend on it. */
export const signWithoutWord = ruleOfPlans('sign-without-word', 'error', ({ entry }) =>
  scalesWritten(entry).flatMap(([path, entries]) =>
    entries.flatMap(({ code, label }, index) =>
      code !== undefined && label === undefined && isSign(code)
        ? [{ path: [...path, index], words: checks.signWithoutWord(code) }]
        : [],
    ),
  ),
);
