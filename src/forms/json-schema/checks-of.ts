import type { z } from 'zod';

/** A check of zod, as far as JSON Schema can say it. */
export interface Check {
  check: string;
  pattern?: RegExp;
  value?: unknown;
  minimum?: number;
  maximum?: number;
  format?: string;
  error?: (issue: object) => unknown;
}

/** What a schema asks of its value beyond the type: its own format, and the checks put upon it. */
export function checksOf(schema: z.ZodType): Check[] {
  const def = schema.def as unknown as Check & { checks?: { _zod: { def: Check } }[] };
  const own = def.check === undefined ? [] : [def];
  return [...own, ...(def.checks ?? []).map((one) => one._zod.def)];
}

/** The remedy that a schema or check has of its own. */
export function saidBy(part: z.ZodType | Check): string | undefined {
  const { error } = ('def' in part ? part.def : part) as Check;
  const said = error?.({});
  return typeof said === 'string' ? said : undefined;
}
