import { z } from 'zod';
import { expects } from '../words/expects.ts';
import { LineSchema } from './values/line.ts';
import { MunicipalityCodeSchema } from './values/municipality-code.ts';
import { TextSchema } from './values/text.ts';
import { WebUrlSchema } from './values/url.ts';

/** site.yaml: who publishes, where, under which licence. */
export const SiteSchema = z.strictObject({
  title: LineSchema,
  municipality: z.strictObject({ name: LineSchema, code: MunicipalityCodeSchema.optional() }),
  url: WebUrlSchema.optional(),
  description: TextSchema.optional(),
  /** Shown on every page. */
  notice: TextSchema.optional(),
  /** On the page about accessibility: what people have tested, and what is known to be wrong. */
  accessibility: TextSchema.optional(),
  contact: z
    .strictObject({
      name: LineSchema,
      email: z.email({ error: expects.email }).optional(),
      tel: LineSchema.optional(),
      url: WebUrlSchema.optional(),
    })
    .optional(),
  license: z.strictObject({ name: LineSchema, url: WebUrlSchema }).optional(),
});
export type Site = z.output<typeof SiteSchema>;
