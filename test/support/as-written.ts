import { stringify } from 'yaml';
import type { z } from 'zod';
import { validate } from '../../src/source/validate.ts';
import { type LocatedYaml, parseYaml } from '../../src/source/yaml.ts';

/** A value as a file that holds it is read by a schema. */
export function asWritten(schema: z.ZodType, value: unknown): ReturnType<typeof validate> {
  return validate(schema, parseYaml(stringify(value)) as LocatedYaml, 'example.yaml');
}
