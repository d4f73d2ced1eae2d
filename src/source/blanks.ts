/** Boxes whose keys are the city's own (years, offices, ids of the plan), not the format's. */
const freeKeys = new Set([
  'checks',
  'marks',
  'fields',
  'answers',
  'scales',
  'labels',
  'tags',
  'criteria',
  'stages',
  'years',
]);

/** Boxes of figures by year: their keys are years, and nothing else. */
const byYear = new Set(['targets', 'actuals', 'planned', 'actual']);

/**
 * Empty boxes (`actual:` with nothing after it) are boxes not filled in, not values.
 * Their names stay, as undefined, so that a misspelt one is found; where names are free, the box goes with its name.
 */
export function withoutBlanks(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.filter((entry) => entry !== null).map((entry) => withoutBlanks(entry, key));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name, entry]) => entry !== null || isFormats(name, key));
  return Object.fromEntries(
    entries.map(([name, entry]) => [name, entry === null ? undefined : withoutBlanks(entry, name)]),
  );
}

/** Whether a name is one that the format gives, or should be. */
export function isFormats(name: string, parent: string): boolean {
  return !freeKeys.has(parent) && !(byYear.has(parent) && /^\d{4}(-(\d{4})?)?$/.test(name));
}
