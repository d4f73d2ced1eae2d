/** A JSON Schema, draft-07: the draft that the language server of YAML reads. */
export type JsonSchema = Record<string, unknown>;

/** The same, where the box may also be left empty: an empty box is one that is not there. */
export function orEmpty(schema: JsonSchema): JsonSchema {
  if ('type' in schema) {
    const choices = Array.isArray(schema.enum) && { enum: [...(schema.enum as unknown[]), null] };
    return { ...schema, type: [schema.type, 'null'].flat(), ...choices };
  }
  if (!Array.isArray(schema.anyOf)) return { anyOf: [schema, { type: 'null' }] };
  const options = schema.anyOf as JsonSchema[];
  return { ...schema, anyOf: [...options, { type: 'null' }] };
}
