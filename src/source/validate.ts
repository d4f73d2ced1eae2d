import type { z } from 'zod';
import type { Finding, Path } from '../finding.ts';
import { expects } from '../words/expects.ts';
import { findingsOf } from './issue-findings.ts';
import { valueAt } from './value-at.ts';
import type { LocatedYaml } from './yaml.ts';

/** A file with more faults than this is told the first of them: a person mends them in order. */
const most = 200;

/**
 * One file's values through its schema.
 * A box that takes words gets the words as typed where YAML read a number or truth value into them: `no: 010` is 「010」, not 8 or 10;
 * and a box that takes a number or a truth value gets it out of its quotes.
 */
export function validate<S extends z.ZodType>(
  schema: S,
  yaml: LocatedYaml,
  file: string,
): { entry: z.output<S> } | { findings: Finding[] } {
  const first = schema.safeParse(yaml.value);
  if (first.success) return { entry: first.data };
  let value = yaml.value;
  for (const { path, expected } of first.error.issues.slice(0, most).flatMap(leavesOf)) {
    const meant = unquoted(valueAt(yaml.value, path as Path), expected) ?? yaml.typedAs(path as Path);
    if (meant !== undefined) value = replaced(value, path as Path, meant);
  }
  const second = value === yaml.value ? first : schema.safeParse(value);
  if (second.success) return { entry: second.data };
  return { findings: findingsOf(second.error.issues.slice(0, most), schema, yaml, file) };
}

type Issue = z.core.$ZodIssue;

/** An issue inside a union is told at the union; the value that does not fit may lie deeper. */
function leavesOf(issue: Issue): { path: PropertyKey[]; expected?: string }[] {
  if (issue.code === 'invalid_type') return [{ path: issue.path, expected: issue.expected }];
  // Of a box for figures or words, zod tells only that digits are no words.
  if (issue.code === 'custom' && issue.message === expects.number) return [{ path: issue.path, expected: 'number' }];
  if (issue.code !== 'invalid_union') return [];
  const deeper = issue.errors.flat().flatMap(leavesOf);
  return [{ path: issue.path }, ...deeper.map((leaf) => ({ ...leaf, path: [...issue.path, ...leaf.path] }))];
}

function unquoted(written: unknown, expected: string | undefined): number | boolean | undefined {
  if (typeof written !== 'string') return undefined;
  if (expected === 'boolean') return /^(true|false)$/.test(written) ? written === 'true' : undefined;
  return expected === 'number' && /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : undefined;
}

function replaced(value: unknown, path: Path, meant: string | number | boolean): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return typeof value === 'object' && value !== null ? value : meant;
  if (Array.isArray(value))
    return value.map((entry: unknown, index) => (index === Number(part) ? replaced(entry, rest, meant) : entry));
  if (typeof value !== 'object' || value === null) return value;
  const map = value as Record<string, unknown>;
  return Object.hasOwn(map, part) ? { ...map, [part]: replaced(map[part], rest, meant) } : value;
}
