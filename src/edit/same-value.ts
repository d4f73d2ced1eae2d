type Values = Record<string, unknown>;

/** Whether two values say the same: line breaks at the end of a text say nothing, nor does what is empty, nor do the quotes of a number. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((entry, index) => sameValue(entry, b[index]));
  if (isValues(a) && isValues(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => sameValue(own(a, key), own(b, key)));
  }
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b);
  return a === b || (isScalar(a) && isScalar(b) && withoutEnd(String(a)) === withoutEnd(String(b)));
}

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function own(values: Values, key: string): unknown {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

function isEmpty(value: unknown): boolean {
  if (isValues(value)) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object';
}

function withoutEnd(text: string): string {
  return text.replace(/\n+$/, '');
}
