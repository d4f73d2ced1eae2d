import type { z } from 'zod';
import type { Finding, Path } from '../finding.ts';
import { findingsOf } from './issue-findings.ts';
import type { LocatedYaml } from './yaml.ts';

/**
 * One file's values through its schema.
 * A box that takes words gets the words as typed where YAML read a number or truth value into them: `no: 010` is 「010」, not 8 or 10.
 */
export function validate<S extends z.ZodType>(
  schema: S,
  yaml: LocatedYaml,
  file: string,
): { entry: z.output<S> } | { findings: Finding[] } {
  const first = schema.safeParse(yaml.value);
  if (first.success) return { entry: first.data };
  let value = yaml.value;
  for (const { path } of first.error.issues.flatMap(leavesOf)) {
    const typed = yaml.typedAs(path as Path);
    if (typed !== undefined) value = replaced(value, path as Path, typed);
  }
  const second = value === yaml.value ? first : schema.safeParse(value);
  if (second.success) return { entry: second.data };
  return { findings: findingsOf(second.error.issues, schema, yaml, file) };
}

type Issue = z.core.$ZodIssue;

/** An issue inside a union is told at the union; the value that does not fit may lie deeper. */
function leavesOf(issue: Issue): { path: PropertyKey[] }[] {
  if (issue.code !== 'invalid_union') return [issue];
  const deeper = issue.errors.flat().flatMap(leavesOf);
  return [issue, ...deeper.map((leaf) => ({ path: [...issue.path, ...leaf.path] }))];
}

function replaced(value: unknown, path: Path, typed: string): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return typeof value === 'object' && value !== null ? value : typed;
  if (Array.isArray(value))
    return value.map((entry, index) => (index === Number(part) ? replaced(entry, rest, typed) : entry));
  if (typeof value !== 'object' || value === null) return value;
  const map = value as Record<string, unknown>;
  return Object.hasOwn(map, part) ? { ...map, [part]: replaced(map[part], rest, typed) } : value;
}
