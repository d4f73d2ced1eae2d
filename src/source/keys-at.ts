import type { z } from 'zod';
import type { Path } from '../finding.ts';
import { defOf } from '../schema/def-of.ts';

/** The keys that a schema knows at a path, so that an unknown one can be answered with the one that was meant. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  return [...new Set(schemasAt(schema, path).flatMap(keysOf))];
}

/** The boxes at a path that hold a key, at whatever depth. */
export function boxesWith(schema: z.ZodType, path: Path, key: string): string[] {
  return schemasAt(schema, path).flatMap((found) =>
    Object.entries(defOf(found).shape ?? {}).flatMap(([box, inner]) => (holds(inner, key, 6) ? [box] : [])),
  );
}

function holds(schema: z.ZodType, key: string, depth: number): boolean {
  const { shape, innerType, element, valueType, options, in: input } = defOf(schema);
  if (depth === 0) return false;
  if (shape && Object.hasOwn(shape, key)) return true;
  const inner = [innerType, element, valueType, input, ...(options ?? []), ...Object.values(shape ?? {})];
  return inner.some((one) => one !== undefined && holds(one, key, depth - 1));
}

function keysOf(schema: z.ZodType): string[] {
  const { shape, keyType } = defOf(schema);
  return Object.keys(shape ?? (keyType && defOf(keyType).entries) ?? {});
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
