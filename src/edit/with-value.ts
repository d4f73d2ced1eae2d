import type { Path } from '../finding.ts';
import { isValues } from './same-value.ts';

/** The values with one of them set, or taken out where it is undefined. What was there stays as it was: the result is new. */
export function withValue(values: unknown, path: Path, value: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  if (typeof part === 'number' && (Array.isArray(values) || !isValues(values))) {
    const list = Array.isArray(values) ? [...(values as unknown[])] : [];
    const inner = withValue(list[part], rest, value);
    list.splice(Math.min(part, list.length), 1, ...(inner === undefined ? [] : [inner]));
    return list;
  }
  const map = isValues(values) ? values : {};
  const inner = withValue(Object.hasOwn(map, part) ? map[part] : undefined, rest, value);
  return Object.fromEntries([
    ...Object.entries(map).filter(([key]) => key !== String(part)),
    ...(inner === undefined ? [] : [[String(part), inner] as const]),
  ]);
}
