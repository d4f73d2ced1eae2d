import { z } from 'zod';
import { expects } from '../words/expects.ts';
import { LineSchema } from './values/line.ts';

/** An address of this site: from its root on, without what the site may stand below, as a browser shows it or as it copies it. */
const onSite = String.raw`\/(?!\/)[^?#\\"<>|]*`;

/** redirects.yaml: where a page or file that was published once is found now. */
export const RedirectSchema = z.strictObject({
  from: z
    .string()
    .trim()
    .regex(new RegExp(`^${onSite}$`), { error: expects.oldAddress }),
  to: z
    .string()
    .trim()
    .regex(new RegExp(String.raw`^(${onSite}(#[^\s"<>]*)?|https:\/\/[^\s\u3000-\u303f\uff01-\uff5e"<>]+)$`), {
      error: expects.newAddress,
    }),
  note: LineSchema.optional(),
});
export type RedirectEntry = z.output<typeof RedirectSchema>;

export const RedirectsSchema = z.array(RedirectSchema);
