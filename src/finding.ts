import type { RuleId } from './words/rules.ts';

/** Where a value stands in a file: keys and list indices from the top. */
export type Path = readonly (string | number)[];

export interface Place {
  /** 1-based */
  line: number;
  /** 1-based, in characters */
  column: number;
}

/** An error stands in the way of publishing; a warning wants an answer; a note is for the reviewer to look at. */
export type Severity = 'error' | 'warning' | 'note';

/** What a rule found, before it is known on which line: the path is enough to find it. */
export interface Finding {
  /** Name of the rule, for `answers` and for help. */
  rule: RuleId;
  severity: Severity;
  /** Path from the content folder, with `/`. */
  file: string;
  path?: Path;
  /** Where the path ends at a key that is itself at fault, not its value. */
  atKey?: boolean;
  /** The other cell, where two contradict each other. */
  other?: Path;
  /** Where the finder knew the place itself. */
  place?: Place;
  /** What is wrong, one Japanese sentence. */
  message: string;
  /** What to write instead, one Japanese sentence. */
  remedy: string;
}

/** A finding as it is told: with line and the box's printed label. */
export interface Problem extends Omit<Finding, 'place' | 'atKey' | 'other'>, Place {
  label: string;
  other?: Place & { label: string };
}
