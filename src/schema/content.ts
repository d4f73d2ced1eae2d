import type { DepartmentEntry } from './department.ts';
import type { Term } from './glossary.ts';
import type { ItemEntry } from './item.ts';
import type { PlanEntry } from './plan.ts';
import type { RedirectEntry } from './redirect.ts';
import type { Site } from './site.ts';

export interface PlanFile {
  id: string;
  file: string;
  entry: PlanEntry;
}

export interface ItemFile {
  plan: string;
  slug: string;
  file: string;
  entry: ItemEntry;
  /** MDX below the front matter, guarded. */
  body: string;
  /** Lines above the body in the file. */
  bodyOffset: number;
}

/** Everything a content folder says, each file by itself valid, nothing linked yet. */
export interface Content {
  site: Site;
  departments: DepartmentEntry[];
  glossary: Term[];
  redirects: RedirectEntry[];
  /** Addresses that have been published, where they are known. */
  recorded: readonly string[];
  plans: PlanFile[];
  items: ItemFile[];
  /** Files below `plans/<plan>/files/`. */
  attachments: string[];
  /** Files that are there but could not be read: what refers to them is not at fault. */
  unread: string[];
}
