import type { Finding, Path } from '../finding.ts';
import type { Archive } from '../model/archive.ts';

/** What a rule looks at. */
export interface Subject {
  /** With drafts: what is not public yet must be right all the same. */
  archive: Archive;
  /** Files that are there but could not be read: a reference to one is not a reference to nothing. */
  unread: ReadonlySet<string>;
}

export type Rule = (subject: Subject) => Finding[];

/** One finding of a rule. */
export function finding(
  rule: string,
  severity: Finding['severity'],
  file: string,
  path: Path,
  [message, remedy]: readonly [string, string],
): Finding {
  return { rule, severity, file, path, message, remedy };
}

/** The same where the key at the end of the path is what does not exist. */
export function findingAtKey(...args: Parameters<typeof finding>): Finding {
  return { ...finding(...args), atKey: true };
}
