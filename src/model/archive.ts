import type { Content, ItemFile } from '../schema/content.ts';
import type { DepartmentEntry } from '../schema/department.ts';
import type { Term } from '../schema/glossary.ts';
import type { RedirectEntry } from '../schema/redirect.ts';
import type { Site } from '../schema/site.ts';
import { buildItem } from './build-item.ts';
import { buildPlan } from './build-plan.ts';
import { type Department, buildDepartments } from './department.ts';
import { buildEffectTotals } from './effect-totals.ts';
import type { Item } from './item.ts';
import { settleGradedElsewhere } from './graded-elsewhere.ts';
import { linkItems } from './link-items.ts';
import { linkLineage } from './lineage.ts';
import { withOwnNumbers } from './own-numbers.ts';
import type { Plan } from './plan.ts';
import { buildPlanTallies } from './plan-tallies.ts';
import { boxesOfForm } from './sheet/form-boxes.ts';
import { columnsOf } from './timeline.ts';

/** Everything a city has published, linked. The one object that every view reads. */
export interface Archive {
  site: Site;
  /** The day that 「評価前」 and 「未公表」 are told by, `YYYY-MM-DD`. */
  today: string;
  /** Newest first. */
  plans: Plan[];
  /** By id, `2013/10`. */
  items: Map<string, Item>;
  departments: Department[];
  /** departments.yaml as written: a name that stands twice is two entries here, and one office above. */
  departmentEntries: DepartmentEntry[];
  glossary: Term[];
  /** redirects.yaml as written. */
  redirects: RedirectEntry[];
  /** Addresses that have been published, where they are known. */
  recorded: readonly string[];
  /** Every file below a plan's `files/`, by path from the content folder. */
  attachments: string[];
}

export interface BuildOptions {
  /** `YYYY-MM-DD` */
  today: string;
  /** Also items that are not for the public: for checks only. */
  withDrafts?: boolean;
}

/** Links what the files say. Tolerates references that lead nowhere: the checks tell of them. */
export function buildArchive(content: Content, { today, withDrafts = false }: BuildOptions): Archive {
  const departments = buildDepartments(content.departments);
  const plans = content.plans
    .map((file) => buildPlan(file, today))
    .sort((a, b) => b.from - a.from || (a.id < b.id ? 1 : -1));
  const shown = content.items.filter((file) => withDrafts || isPublic(file, today));
  const items = new Map<string, Item>();
  for (const plan of plans) {
    const own = shown
      .filter((file) => file.plan === plan.id)
      .map((file) => ({ ...file, entry: withOwnNumbers(file.entry, plan.form.fields) }))
      .map((file) => buildItem(file, plan, departments, today));
    own.forEach((item) => items.set(item.id, item));
    linkItems(plan, own);
    settleGradedElsewhere(plan.items);
    plan.boxes = boxesOfForm(own, plan.entry.labels ?? {});
    plan.columns = columnsOf(
      plan.form.years,
      own.flatMap((item) => item.timeline.map((year) => year.column.key)),
    );
    plan.effectTotals = buildEffectTotals(
      // What a whole adds up already holds its parts.
      plan.items.filter((item) => !item.parent?.effects.length).map((item) => item.effects),
      plan.entry.effect?.unit,
    );
    plan.tallies = buildPlanTallies(plan.items, plan.outline, plan.columns, plan.form);
  }
  linkLineage(items);
  const { site, glossary, redirects, recorded, attachments } = content;
  return {
    site,
    today,
    plans,
    items,
    departments: [...departments.values()],
    departmentEntries: content.departments,
    glossary,
    redirects,
    recorded,
    attachments,
  };
}

/** Nothing that is a draft, or under embargo until a later day, is for the public. */
export function isPublic({ entry }: Pick<ItemFile, 'entry'>, today: string): boolean {
  return entry.draft !== true && (entry.embargo === undefined || entry.embargo <= today);
}
