import type { z } from 'zod';
import { type Def, defOf } from '../../schema/def-of.ts';
import { expects } from '../../words/expects.ts';
import { shape } from '../../words/shape.ts';
import { checksOf, saidBy } from './checks-of.ts';
import { type JsonSchema, orEmpty } from './json-schema.ts';
import { oneOf } from './one-of.ts';
import { flagSchema, numberSchema, wordsSchema } from './leaf.ts';

/** What is told about the box at a path (`years.*.grade`). */
export type Hover = (path: string) => JsonSchema;

/** Schemas that hold themselves, by the name under which they are defined once. */
export type Definitions = Map<z.ZodType, { name: string; schema: JsonSchema }>;

interface Walk {
  hover: Hover;
  definitions: Definitions;
  /** What the box as a whole takes, where a part of it has no words of its own. */
  otherwise?: string;
}

/** A schema of zod as JSON Schema, as its values are written in a file. */
export function schemaOf(schema: z.ZodType, path: string, walk: Walk): JsonSchema {
  const def = defOf(schema);
  if (def.innerType) return orEmpty(schemaOf(def.innerType, path, walk));
  return { ...shapeOf(schema, def, path, walk), ...metaOf(schema) };
}

function shapeOf(schema: z.ZodType, def: Def, path: string, walk: Walk): JsonSchema {
  const checks = checksOf(schema);
  const otherwise = (key: keyof typeof expects) => walk.otherwise ?? expects[key];
  switch (def.type) {
    case 'object':
      return holdsItself(schema) ? reference(schema, path, walk) : objectSchema(def, path, walk);
    case 'record':
      return recordSchema(schema, def, path, walk);
    case 'array': {
      const [fewest, most] = ['min_length', 'max_length'].map((kind) => checks.find(({ check }) => check === kind));
      const items = orEmpty(schemaOf(def.element!, joined(path, '*'), { ...walk, otherwise: undefined }));
      return {
        type: 'array',
        items,
        // Empty entries do not count.
        ...(fewest && { minItems: fewest.minimum, contains: { not: { type: 'null' } } }),
        ...(most && { maxItems: most.maximum }),
        errorMessage: otherwise('list'),
      };
    }
    case 'union': {
      const inside = { ...walk, otherwise: saidBy(schema) ?? walk.otherwise };
      return oneOf(
        def.options!.map((option) => schemaOf(option, path, inside)),
        inside.otherwise,
      );
    }
    case 'enum':
      return enumSchema(Object.values(def.entries!));
    case 'number':
      return numberSchema(schema, checks, otherwise('number'));
    case 'boolean':
      return flagSchema(saidBy(schema) ?? otherwise('boolean'));
    case 'string':
      return wordsSchema(schema, checks, otherwise('string'));
    default:
      throw new Error(`No JSON Schema for ${def.type} at ${path}`);
  }
}

function enumSchema(choices: string[]): JsonSchema {
  return { type: 'string', enum: choices, errorMessage: shape.choose(choices.join(shape.separator)) };
}

function objectSchema(def: Def, path: string, walk: Walk): JsonSchema {
  const entries = Object.entries(def.shape ?? {});
  const properties = entries.map(([key, inner]) => {
    const at = joined(path, key);
    return [key, { ...schemaOf(inner, at, { ...walk, otherwise: undefined }), ...walk.hover(at) }];
  });
  const required = entries.filter(([, inner]) => !inner.safeParse(undefined).success).map(([key]) => key);
  return {
    type: 'object',
    properties: Object.fromEntries(properties) as JsonSchema,
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function recordSchema(schema: z.ZodType, def: Def, path: string, walk: Walk): JsonSchema {
  const value = orEmpty(schemaOf(def.valueType!, joined(path, '*'), { ...walk, otherwise: undefined }));
  const errorMessage = saidBy(schema) ?? expects.map;
  const { entries } = defOf(def.keyType!);
  if (entries) {
    const properties = Object.fromEntries(Object.values(entries).map((key) => [key, value]));
    return { type: 'object', properties, additionalProperties: false, errorMessage };
  }
  const { pattern, allOf, errorMessage: said } = schemaOf(def.keyType!, path, walk);
  return {
    type: 'object',
    propertyNames: { ...(pattern ? { pattern } : { allOf }), errorMessage: said },
    additionalProperties: value,
    errorMessage,
  };
}

function reference(schema: z.ZodType, path: string, walk: Walk): JsonSchema {
  const known = walk.definitions.get(schema);
  const name = known?.name ?? path.replace(/\.\*$/, '').replaceAll('.', '-');
  if (!known) {
    const definition = { name, schema: {} };
    walk.definitions.set(schema, definition);
    definition.schema = objectSchema(defOf(schema), path, walk);
  }
  return { $ref: `#/definitions/${name}` };
}

function holdsItself(schema: z.ZodType): boolean {
  const seen = new Set<z.ZodType>();
  const open = inside(schema);
  for (let one = open.pop(); one; one = open.pop()) {
    if (one === schema) return true;
    if (seen.has(one)) continue;
    seen.add(one);
    open.push(...inside(one));
  }
  return false;
}

function inside(schema: z.ZodType): z.ZodType[] {
  const { shape: boxes, innerType, element, valueType, options } = defOf(schema);
  return [innerType, element, valueType, ...(options ?? []), ...Object.values(boxes ?? {})].filter(
    (one) => one !== undefined,
  );
}

/** What was put beside a refinement for this purpose. */
function metaOf(schema: z.ZodType): JsonSchema {
  return schema.meta() ?? {};
}

function joined(path: string, part: string): string {
  return path === '' ? part : `${path}.${part}`;
}
