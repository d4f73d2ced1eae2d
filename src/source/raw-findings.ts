import type { Finding } from '../finding.ts';
import { hazards } from '../words/hazards.ts';
import type { RuleId } from '../words/rules.ts';
import { yamlFaults } from '../words/unreadable.ts';
import { hidden, privateLetters } from './hidden.ts';

/** What is wrong with a file's text whatever it says: each kind once, where it first stands. */
export function rawFindings(file: string, text: string): Finding[] {
  const find = (pattern: RegExp) => {
    if (!pattern.test(text)) return null;
    const lines = text.split('\n');
    const line = lines.findIndex((candidate) => pattern.test(candidate));
    return line < 0 ? null : { line: line + 1, column: lines[line]!.search(pattern) + 1 };
  };
  const unseen = find(hidden);
  const own = find(privateLetters);
  const conflict = find(/^[^\S\n]*(<{7}|>{7}|\|{7})( |$)|^={7}$/m);
  const make = (rule: RuleId, [message, remedy]: readonly string[], place: Finding['place']): Finding => ({
    rule,
    severity: 'error',
    file,
    message: message!,
    remedy: remedy!,
    place,
  });
  return [
    ...(unseen ? [make('unsafe', hazards.control, unseen)] : []),
    ...(own ? [make('unsafe', hazards.privateLetters, own)] : []),
    ...(conflict ? [make('conflict', yamlFaults.conflict, conflict)] : []),
  ];
}
