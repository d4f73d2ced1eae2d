/** Where a value stands in a file: keys and list indices from the top. */
export type Path = readonly (string | number)[];

export interface Place {
  /** 1-based */
  line: number;
  /** 1-based, in characters */
  column: number;
}

/** What a rule found, before it is known on which line: the path is enough to find it. */
export interface Finding {
  /** Name of the rule, for `answers` and for help. */
  rule: string;
  severity: 'error' | 'warning';
  /** Path from the content folder, with `/`. */
  file: string;
  path?: Path;
  /** Where the path ends at a key that is itself at fault, not its value. */
  atKey?: boolean;
  /** Where the finder knew the place itself. */
  place?: Place;
  /** What is wrong, one Japanese sentence. */
  message: string;
  /** What to write instead, one Japanese sentence. */
  remedy: string;
}

/** A finding as it is told: with line and the box's printed label. */
export interface Problem extends Omit<Finding, 'place' | 'atKey'>, Place {
  label: string;
}
