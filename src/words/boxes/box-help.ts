import type { RuleId } from '../rules.ts';

/** A value as it stands in a content file. Keys are written as in YAML: `2026`. */
export type ExampleValue =
  string | number | boolean | readonly ExampleValue[] | { readonly [key: string]: ExampleValue };

/** The help of one box of a content file. */
export interface BoxHelp {
  /** What to write: one or two plain sentences. */
  write: string;
  /** The box filled in, as the fictional city would. */
  example: ExampleValue;
  /** What the boxes beside it say in the example, where it would else say something odd with them. */
  beside?: Readonly<Record<string, ExampleValue>>;
  /** What each choice means, where the box takes one of a few words of the format. */
  choices?: Readonly<Record<string, string>>;
  /** The rules across boxes and files that look at this box. */
  rules?: readonly RuleId[];
}

/** By path: keys joined by dots, `*` for each entry of a list and for each name that the city chooses. */
export type BoxHelps = Readonly<Record<string, BoxHelp>>;

/** Help of boxes that stand in more than one place, under the box that holds them. */
export function within(box: string, helps: BoxHelps): BoxHelps {
  return Object.fromEntries(Object.entries(helps).map(([path, help]) => [`${box}.${path}`, help]));
}
