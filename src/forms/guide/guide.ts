import type { RuleId } from '../../words/rules.ts';
import type { ContentFile } from '../content-files.ts';
import type { ExampleLine } from './example.ts';

/** The field guide: every box of every file that people write, as a reader looks for it. */
export interface GuideFile {
  kind: ContentFile['kind'];
  title: string;
  place: string;
  lead: string;
  groups: GuideGroup[];
}

/** Boxes that are written at one time of the year, or by the same people. */
export interface GuideGroup {
  anchor: string;
  title: string;
  lead: string;
  boxes: GuideBox[];
}

export interface GuideBox {
  path: string;
  /** Unique in all of the guide, and the same as long as the box is called so. */
  anchor: string;
  /** Of the same box, where it may stand in more than one way. */
  furtherAnchors: string[];
  /** As it is printed. */
  label: string;
  /** As it is written in the file: the keys that lead to it. */
  keys: string;
  isRequired: boolean;
  write: string;
  example: ExampleLine[];
  choices: [word: string, meaning: string][];
  /** How a value of it must be written. */
  forms: string[];
  rules: GuideRule[];
  within: GuideBox[];
  /** Where the boxes within were told of before: there they stand in full. */
  toldAt: GuideBox | null;
}

export interface GuideRule {
  id: RuleId;
  title: string;
  mend: string;
}

/** A box and all within it. */
export function withAllWithin(box: GuideBox): GuideBox[] {
  return [box, ...box.within.flatMap(withAllWithin)];
}

/** Every anchor that leads to a box or to one within it, its own first. */
export function anchorsOf(box: GuideBox): string[] {
  return withAllWithin(box).flatMap(({ anchor, furtherAnchors }) => [anchor, ...furtherAnchors]);
}

/** Every box of a file, in the order of the guide. */
export function boxesOfFile({ groups }: GuideFile): GuideBox[] {
  return groups.flatMap(({ boxes }) => boxes.flatMap(withAllWithin));
}

/** The boxes by which a reader finds a group: where one box holds all the others, those too. */
export function namesOfGroup({ boxes }: GuideGroup): GuideBox[] {
  const [only, ...others] = boxes;
  return only && others.length === 0 ? [only, ...only.within] : boxes;
}
