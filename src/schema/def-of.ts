import type { z } from 'zod';

/** What zod knows of a schema, as far as a walk through the format needs it. */
export interface Def {
  type: string;
  format?: string;
  shape?: Record<string, z.ZodType>;
  entries?: Record<string, string>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  in?: z.ZodType;
}

/** Zod's types hide the parts that only some kinds of schema have. */
export function defOf(schema: z.ZodType): Def {
  return schema.def;
}
