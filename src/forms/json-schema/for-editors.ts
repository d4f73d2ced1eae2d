import type { ContentFile } from '../content-files.ts';
import { jsonSchemaOf } from './document.ts';
import type { JsonSchema } from './json-schema.ts';

/**
 * The JSON Schema of a kind of file as an editor of YAML is to read it. To such an editor a sheet is two documents,
 * and what stands below the second `---` is the other one: text, or nothing.
 */
export function editorSchemaOf(file: ContentFile): JsonSchema {
  const schema = jsonSchemaOf(file);
  return file.kind === 'item' ? { ...schema, type: ['object', 'string', 'null'] } : schema;
}
