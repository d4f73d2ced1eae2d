import { z } from 'zod';
import { expects } from '../../words/expects.ts';

/** A list in which nothing stands twice. */
export const listOnce = <E extends z.ZodType>(entry: E) =>
  z
    .array(entry)
    .superRefine((entries, context) => {
      const seen = new Set<unknown>();
      const twice = entries.findIndex((one) => seen.size === seen.add(one).size);
      if (twice >= 0) context.addIssue({ code: 'custom', message: expects.once, path: [twice] });
    })
    .meta({ uniqueItems: true });
