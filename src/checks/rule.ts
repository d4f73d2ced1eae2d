import type { Remembered } from '../addresses/moved-sheet.ts';
import type { Path, Place, Severity } from '../finding.ts';
import type { Archive } from '../model/archive.ts';
import type { Item } from '../model/item.ts';
import type { Plan } from '../model/plan.ts';
import type { RuleId } from '../words/rules.ts';

/** What a rule looks at. */
export interface Subject {
  /** With drafts: what is not public yet must be right all the same. */
  archive: Archive;
  /** What the public sees of it. */
  shown: Archive;
  /** Addresses that must not vanish: none where others ask that. */
  recorded: readonly string[];
  /** What the sheets of such addresses were called, as far as that is known. */
  remembered: ReadonlyMap<string, Remembered>;
  /** Files that are there but could not be read: a reference to one is not a reference to nothing. */
  unread: ReadonlySet<string>;
}

/** One place where a rule is not kept. */
export interface Found {
  file: string;
  path: Path;
  /** Where the path ends at a key that is itself at fault, not its value. */
  atKey?: boolean;
  /** In a body, which has no paths. */
  place?: Place;
  /** The other cell, where two contradict each other. */
  other?: Path;
  /** What is wrong, and what to write instead. */
  words: readonly [string, string];
}

/** One rule across files: what its findings are called, how grave they are, and how they are found. */
export interface Rule {
  id: RuleId;
  severity: Severity;
  check: (subject: Subject) => Found[];
}

type Within = Omit<Found, 'file'>;

/** A rule that looks at one item after another. */
export function ruleOfItems(
  id: RuleId,
  severity: Severity,
  check: (item: Item, subject: Subject) => readonly Within[],
): Rule {
  return {
    id,
    severity,
    check: (subject) =>
      [...subject.archive.items.values()].flatMap((item) =>
        check(item, subject).map((found) => ({ ...found, file: item.file })),
      ),
  };
}

/** A rule that looks at one plan after another: at its plan.yaml, or at its items together. */
export function ruleOfPlans(
  id: RuleId,
  severity: Severity,
  check: (plan: Plan, subject: Subject) => readonly (Within & { file?: string })[],
): Rule {
  return {
    id,
    severity,
    check: (subject) =>
      subject.archive.plans.flatMap((plan) => check(plan, subject).map((found) => ({ file: plan.file, ...found }))),
  };
}
