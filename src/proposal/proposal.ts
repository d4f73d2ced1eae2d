import type { Problem } from '../finding.ts';
import type { Archive } from '../model/archive.ts';
import type { Item } from '../model/item.ts';
import type { AnsweredProblem } from '../read-archive.ts';
import type { CellChange } from './cell-changes.ts';
import type { TallyChange } from './tally-changes.ts';
import type { Visibility } from './visibility.ts';

/** What a proposed change would do to the public site: what stands now, what will stand, and what is asked about it. */
export interface Proposal {
  before: Archive;
  after: Archive;
  /** Plans of which anything changes, in the order of the site. */
  plans: PlanChange[];
  /** site.yaml, departments.yaml, glossary.yaml, redirects.yaml, as far as they change. */
  files: { name: string; cells: CellChange[] }[];
  attachments: { path: string; kind: 'added' | 'removed' | 'replaced' }[];
  /** What must be mended before anything can be published, wherever it stands; first that in files that could not be read. */
  errors: Problem[];
  /** Files of what is public now that could not be read: what they say is missing on that side. */
  unreadBefore: string[];
  /** Warnings in sheets that the change does not touch. */
  elsewhere: number;
  counts: ProposalCounts;
}

export interface ProposalCounts {
  changed: number;
  added: number;
  removed: number;
  errors: number;
  /** In the sheets that change, and open. */
  warnings: number;
  /** Warnings of the sheets that change that have an answer. */
  answered: number;
}

export interface PlanChange {
  id: string;
  name: string;
  kind: 'added' | 'removed' | 'unreadable' | 'same';
  sheets: SheetChange[];
  /** Of plan.yaml. */
  settings: CellChange[];
  tallies: TallyChange[];
}

export interface SheetChange {
  /** `2013/10`, where it will stand; where it stood if it is gone. */
  id: string;
  kind: 'added' | 'removed' | 'moved' | 'changed' | 'unreadable';
  before?: Item;
  after?: Item;
  sees: { before: Visibility; after: Visibility };
  cells: CellChange[];
  /** What is asked about the sheet as it will be; `isNew` where the change brought it. */
  open: (Problem & { isNew: boolean })[];
  answered: AnsweredProblem[];
  notes: Problem[];
}
