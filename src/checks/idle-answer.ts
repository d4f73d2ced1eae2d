import type { Finding } from '../finding.ts';
import { checks } from '../words/checks.ts';
import { answerable } from './answerable.ts';
import type { Found, Subject } from './rule.ts';

/**
 * An answer stands on the public page: where nothing asks any more, it would answer a question that nobody sees.
 * Looks at what the other rules found, so it comes after them.
 */
export function idleAnswers({ archive }: Subject, findings: readonly Finding[]): Found[] {
  const asked = new Set(findings.map(({ rule, file }) => `${rule} ${file}`));
  return [...archive.items.values()].flatMap(({ file, answers }) =>
    answers
      .filter(({ rule }) => (answerable as readonly string[]).includes(rule) && !asked.has(`${rule} ${file}`))
      .map(({ rule }) => ({ file, path: ['answers', rule], atKey: true, words: checks.idleAnswer(rule) })),
  );
}
