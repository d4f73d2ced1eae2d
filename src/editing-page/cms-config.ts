import type { CmsConfig, EntryCollection } from '@sveltia/cms';
import type { z } from 'zod';
import type { Content } from '../schema/content.ts';
import { editingPage } from '../words/editing-page.ts';
import { boxesOf } from './boxes-of.ts';
import type { Box } from './box.ts';
import { cmsFieldOf } from './cms-field.ts';
import { bodyKey, originalKey } from './hidden-boxes.ts';
import type { PlanSheets } from './plan-sheets.ts';
import type { Repository } from './repository.ts';

export interface EditingPage {
  config: CmsConfig;
  /** The boxes of each plan's form, by the name of its format. */
  forms: Record<string, Box[]>;
}

/**
 * The editing page of a content folder: one collection a plan, newest first, with every key of the schema as a box.
 * @param schema of an item's front matter
 */
export function editingPageOf(
  schema: z.ZodType,
  content: Pick<Content, 'plans' | 'items' | 'departments' | 'site'>,
  repository: Pick<Repository, 'backend' | 'folder'>,
): EditingPage {
  const plans = content.plans.map(({ id, entry }): PlanSheets => ({
    id,
    entry,
    offices: content.departments.map(({ name }) => name),
    items: content.items.filter(({ plan }) => plan === id).map(({ slug, entry: item }) => ({ slug, entry: item })),
  }));
  plans.sort((a, b) => b.entry.years.from - a.entry.years.from);
  const forms = Object.fromEntries(plans.map((plan) => [formatOf(plan.id), boxesOf(schema, plan)]));
  return { config: configOf(plans, forms, content.site.title, repository), forms };
}

/** A plan's own file format: its form tells how a file is read and written. */
export function formatOf(plan: string): string {
  return `sheet-${plan}`;
}

function configOf(
  plans: readonly PlanSheets[],
  forms: Record<string, Box[]>,
  title: string,
  { backend, folder }: Pick<Repository, 'backend' | 'folder'>,
): CmsConfig {
  return {
    load_config_file: false,
    backend,
    app_title: title,
    publish_mode: 'editorial_workflow',
    media_folder: `${folder}/files`,
    output: { omit_empty_optional_fields: true },
    slug: { encoding: 'ascii' },
    editor: { preview: false },
    collections: plans.map((plan) => collectionOf(plan, forms[formatOf(plan.id)]!, folder)),
  };
}

function collectionOf({ id, entry, items }: PlanSheets, boxes: readonly Box[], folder: string): EntryCollection {
  // Where the plan prints no numbers, the file's name stands for them.
  const no = items.some((item) => item.entry.no !== undefined) ? 'no' : 'slug';
  return {
    name: `plan-${id}`,
    label: entry.name,
    label_singular: editingPage.item,
    description: (entry.status === 'closed' ? editingPage.planClosed : editingPage.plan)(entry.name),
    folder: `${folder}/plans/${id}`,
    format: formatOf(id),
    media_folder: 'files',
    public_folder: 'files',
    identifier_field: 'title',
    slug: {
      editable: ['create'],
      hint: editingPage.slugHint,
      pattern: ['^[a-z0-9][a-z0-9-]*$', editingPage.slugWrong],
    },
    summary: editingPage.itemSummary(`{{${no}}}`, '{{title}}'),
    sortable_fields: { fields: ['slug', 'no', 'title'], default: { field: no, direction: 'ascending' } },
    thumbnail: false,
    fields: [
      ...boxes.map((box) => cmsFieldOf(box)),
      { name: bodyKey, label: editingPage.body, widget: 'text', required: false, hint: editingPage.hints.body },
      { name: originalKey, widget: 'hidden' },
    ],
  };
}
