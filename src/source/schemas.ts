import type { z } from 'zod';
import { DepartmentsSchema } from '../schema/department.ts';
import { GlossarySchema } from '../schema/glossary.ts';
import { ItemSchema } from '../schema/item.ts';
import { PlanSchema } from '../schema/plan.ts';
import { RedirectsSchema } from '../schema/redirect.ts';
import { SiteSchema } from '../schema/site.ts';
import type { Role } from './role.ts';

/** What a file may contain, by what it is. */
export const schemas = {
  site: SiteSchema,
  departments: DepartmentsSchema,
  glossary: GlossarySchema,
  redirects: RedirectsSchema,
  plan: PlanSchema,
  item: ItemSchema,
} satisfies Record<Role['kind'], z.ZodType>;
