import type { z } from 'zod';
import { DepartmentsSchema } from '../../src/schema/department.ts';
import { GlossarySchema } from '../../src/schema/glossary.ts';
import { ItemSchema } from '../../src/schema/item.ts';
import { PlanSchema } from '../../src/schema/plan.ts';
import { RedirectsSchema } from '../../src/schema/redirect.ts';
import { SiteSchema } from '../../src/schema/site.ts';

interface Def {
  shape?: Record<string, z.ZodType>;
  [child: string]: unknown;
}

/** Every key that any file of the format may have, each once. */
export function keysOfFormat(): string[] {
  const seen = new Set<z.ZodType>();
  const open: z.ZodType[] = [SiteSchema, DepartmentsSchema, GlossarySchema, RedirectsSchema, PlanSchema, ItemSchema];
  const keys = new Set<string>();
  for (let schema = open.pop(); schema; schema = open.pop()) {
    if (seen.has(schema)) continue;
    seen.add(schema);
    const def = schema.def as unknown as Def;
    for (const [key, value] of Object.entries(def.shape ?? {})) {
      keys.add(key);
      open.push(value);
    }
    const inner = [def.innerType, def.element, def.valueType, def.in, def.options].flat();
    open.push(...inner.filter((one): one is z.ZodType => typeof one === 'object' && one !== null));
  }
  return [...keys];
}
