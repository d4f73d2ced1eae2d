import { rules } from '../../../src/checks/all.ts';
import { nearest } from '../../../src/nearest.ts';
import { checkWords } from '../../../src/words/check-command.ts';
import { helpOf, ruleHelp, ruleIds } from '../../../src/words/rules.ts';

/**
 * What a rule looks at and how to mend what it found; the list of all rules where none is named.
 * @throws where there is no such rule
 */
export function explain(name: string): string {
  if (name === '') return ruleIds.map((id) => checkWords.ruleHead(id, ruleHelp[id].title)).join('\n');
  const help = helpOf(name);
  if (!help) throw new Error(checkWords.noRule(name, nearest(name, ruleIds)));
  const { title, why, mend, wrong, right } = help;
  const severity = name === 'idle-answer' ? 'warning' : (rules.find(({ id }) => id === name)?.severity ?? 'error');
  return [
    checkWords.ruleHead(name, title),
    checkWords.severity(severity),
    '',
    why,
    checkWords.mend(mend),
    ...(wrong === undefined ? [] : ['', checkWords.wrong, indented(wrong)]),
    ...(right === undefined ? [] : ['', wrong === undefined ? checkWords.example : checkWords.right, indented(right)]),
  ].join('\n');
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
