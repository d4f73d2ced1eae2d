import type { ContentFile } from '../content-files.ts';
import { formOf } from '../guide/form.ts';
import { hoverOf } from './hover.ts';
import type { JsonSchema } from './json-schema.ts';
import { type Definitions, schemaOf } from './schema-of.ts';

/** The JSON Schema (draft-07) of one kind of content file, with the help of its boxes: what editors complete, explain and complain by. */
export function jsonSchemaOf(file: ContentFile): JsonSchema {
  const definitions: Definitions = new Map();
  const form = formOf(file);
  const schema = schemaOf(file.schema, '', { hover: (path) => hoverOf(file, form, path), definitions });
  const named = [...definitions.values()].map(({ name, schema: definition }) => [name, definition]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: file.pattern,
    ...schema,
    ...(named.length > 0 && { definitions: Object.fromEntries(named) as JsonSchema }),
  };
}
