import type { z } from 'zod';
import type { Path } from '../finding.ts';

interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  in?: z.ZodType;
}

/** The keys that a schema knows at a path, so that an unknown one can be answered with the one that was meant. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  return [...new Set(schemasAt(schema, path).flatMap((found) => Object.keys(defOf(found).shape ?? {})))];
}

function schemasAt(schema: z.ZodType, path: Path): z.ZodType[] {
  const def = defOf(schema);
  if (def.innerType) return schemasAt(def.innerType, path);
  if (def.type === 'pipe' && def.in) return schemasAt(def.in, path);
  if (def.options) return def.options.flatMap((option) => schemasAt(option, path));
  const [part, ...rest] = path;
  if (part === undefined) return [schema];
  const next = def.shape?.[String(part)] ?? def.element ?? def.valueType;
  return next ? schemasAt(next, rest) : [];
}

function defOf(schema: z.ZodType): Def {
  return schema.def as unknown as Def;
}
