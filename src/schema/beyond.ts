/*
 * What a refinement says, once more as JSON Schema, which cannot be read out of a function: kept beside the refinement as zod's metadata.
 * A test feeds both the same values.
 */

const filled = { not: { type: 'null' } };

/** These keys are there, and not empty. */
export function allFilled(...keys: string[]): object {
  return { required: keys, properties: Object.fromEntries(keys.map((key) => [key, filled])) };
}

/** This list is there, with one filled entry at least. */
export function someOf(key: string): object {
  return { required: [key], properties: { [key]: { type: 'array', minItems: 1, contains: filled } } };
}

/** This key says one of these words. */
export function says(key: string, ...words: string[]): object {
  return { required: [key], properties: { [key]: { enum: words } } };
}
