import type { z } from 'zod';
import { DepartmentsSchema } from '../schema/department.ts';
import { GlossarySchema } from '../schema/glossary.ts';
import { ItemSchema } from '../schema/item.ts';
import { PlanSchema } from '../schema/plan.ts';
import { SiteSchema } from '../schema/site.ts';
import type { BoxHelps } from '../words/boxes/box-help.ts';
import { itemBoxes } from '../words/boxes/of-items.ts';
import { planBoxes } from '../words/boxes/of-plans.ts';
import { departmentBoxes, glossaryBoxes, siteBoxes } from '../words/boxes/of-settings.ts';

/** One kind of file that people write: what it may hold, and the help of its boxes. */
export interface ContentFile {
  kind: 'item' | 'plan' | 'site' | 'departments' | 'glossary';
  /** Where such files lie below the content folder. */
  pattern: string;
  schema: z.ZodType;
  helps: BoxHelps;
}

export const contentFiles: readonly ContentFile[] = [
  { kind: 'item', pattern: 'plans/*/*.mdx', schema: ItemSchema, helps: itemBoxes },
  { kind: 'plan', pattern: 'plans/*/plan.yaml', schema: PlanSchema, helps: planBoxes },
  { kind: 'site', pattern: 'site.yaml', schema: SiteSchema, helps: siteBoxes },
  { kind: 'departments', pattern: 'departments.yaml', schema: DepartmentsSchema, helps: departmentBoxes },
  { kind: 'glossary', pattern: 'glossary.yaml', schema: GlossarySchema, helps: glossaryBoxes },
];
