import type { z } from 'zod';
import type { Role } from '../source/role.ts';
import { schemas } from '../source/schemas.ts';
import type { BoxHelps } from '../words/boxes/box-help.ts';
import { itemBoxes } from '../words/boxes/of-items.ts';
import { planBoxes } from '../words/boxes/of-plans.ts';
import { departmentBoxes, glossaryBoxes, redirectBoxes, siteBoxes } from '../words/boxes/of-settings.ts';

/** One kind of file that people write: what it may hold, and the help of its boxes. */
export interface ContentFile {
  kind: Role['kind'];
  /** Where such files lie below the content folder. */
  pattern: string;
  schema: z.ZodType;
  helps: BoxHelps;
}

export const contentFiles: readonly ContentFile[] = [
  { kind: 'item', pattern: 'plans/*/*.mdx', schema: schemas.item, helps: itemBoxes },
  { kind: 'plan', pattern: 'plans/*/plan.yaml', schema: schemas.plan, helps: planBoxes },
  { kind: 'site', pattern: 'site.yaml', schema: schemas.site, helps: siteBoxes },
  { kind: 'departments', pattern: 'departments.yaml', schema: schemas.departments, helps: departmentBoxes },
  { kind: 'glossary', pattern: 'glossary.yaml', schema: schemas.glossary, helps: glossaryBoxes },
  { kind: 'redirects', pattern: 'redirects.yaml', schema: schemas.redirects, helps: redirectBoxes },
];

export function contentFileOf(kind: Role['kind']): ContentFile {
  return contentFiles.find((file) => file.kind === kind)!;
}
