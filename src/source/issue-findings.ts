import type { z } from 'zod';
import type { Finding, Path } from '../finding.ts';
import { shape } from '../words/shape.ts';
import { expects } from '../words/expects.ts';
import type { RuleId } from '../words/rules.ts';
import { yamlFaults } from '../words/unreadable.ts';
import { hidden } from './hidden.ts';
import { keyMeant, wordsForInner, wordsForLevel, wordsForUnknownKey } from './key-findings.ts';
import { keysAt } from './keys-at.ts';
import { valueMeant } from './meant.ts';
import { valueAt } from './value-at.ts';
import { slipOfColon, wordsForValue } from './words-for.ts';
import type { LocatedYaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;

const mostKeys = 50;

/** zod's issues as findings in the words of the form: each mistake once. */
export function findingsOf(issues: Issue[], schema: z.ZodType, yaml: LocatedYaml, file: string): Finding[] {
  const all = issues
    .flatMap((issue) => expand(issue))
    .map(few)
    .filter(isFirst);
  const meant = new Set(
    all.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => JSON.stringify([...issue.path, keyMeant(schema, issue.path as Path, key)]))
        : [],
    ),
  );
  // A box that stands there under a misspelt name is not missing.
  return all.filter((issue) => !(isMissing(issue) && meant.has(JSON.stringify(issue.path)))).flatMap(findingOf);

  function isMissing(issue: Issue): boolean {
    return valueAt(yaml.value, issue.path as Path) === undefined;
  }

  function findingOf(issue: Issue): Finding[] {
    const path = issue.path as Path;
    if (issue.code === 'unrecognized_keys') return issue.keys.flatMap((key) => unknownKey(path, key));
    if (issue.code === 'invalid_key') return [badKey(issue, path)];
    const value = valueAt(yaml.value, path);
    if (value === undefined) return [missing(issue, path)];
    const colon = slipOfColon(issue, value);
    if (colon) return [make('yaml', path, yaml.placeOf(path), ...colon)];
    const level = issue.code === 'invalid_type' && issue.expected === 'object' ? levelOf(path) : null;
    if (level) return [make('unknown-key', path, yaml.placeOfKey(path), ...level)];
    const words = wordsForValue(
      issue,
      value,
      yaml.typedAs(path) ?? (typeof value === 'string' ? value : ''),
      keysAt(schema, path),
      valueAt(yaml.value, path.slice(0, -1)),
    );
    return [make('wrong-value', path, yaml.placeOf(path), ...words)];
  }

  /** Where rounds or years are named, a key of the level inside or outside may stand in the place of a name. */
  function levelOf(path: Path): [string, string] | null {
    const parent = path.slice(0, -1);
    const name = path.at(-1);
    if (typeof name !== 'string' || /^\d/.test(name) || keysAt(schema, parent).length > 0) return null;
    return wordsForInner(schema, path) ?? wordsForLevel(schema, parent, name);
  }

  function missing(issue: Issue, path: Path): Finding {
    const key = String(path.at(-1) ?? '');
    const parent: unknown = valueAt(yaml.value, path.slice(0, -1));
    const isBlank = typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key);
    const own = issue.code === 'custom' ? issue.message : undefined;
    const remedy = own ?? (isBlank ? shape.blankRemedy(key) : shape.missingRemedy(key));
    return make('missing', path, yaml.placeOfKey(path), isBlank ? shape.blank(key) : shape.missing(key), remedy);
  }

  function badKey(issue: Extract<Issue, { code: 'invalid_key' }>, path: Path): Finding {
    const key = String(path.at(-1));
    if (isIndented(key)) return otherIndent(path);
    // A year among years is on its level, whatever is wrong with it.
    const level = /^\d/.test(key)
      ? null
      : (wordsForInner(schema, path) ?? wordsForLevel(schema, path.slice(0, -1), key));
    const remedy = issue.issues[0]?.message ?? expects.string;
    const guess = valueMeant(remedy, key);
    const words = level ?? [shape.badKey(key), guess === undefined ? remedy : shape.didYouMean(guess)];
    return make('bad-key', path, yaml.placeOfKey(path), ...words);
  }

  function unknownKey(path: Path, key: string): Finding[] {
    const at = [...path, key];
    if (isIndented(key)) return [otherIndent(at)];
    // A hidden letter has been told with its own place.
    if (hidden.test(key)) return [];
    return [make('unknown-key', at, yaml.placeOfKey(at), ...wordsForUnknownKey(schema, path, key))];
  }

  /** YAML takes an ideographic space for a letter, so that an indented key becomes another key. */
  function otherIndent(path: Path): Finding {
    const words = String(path.at(-1)).startsWith('\u3000') ? yamlFaults.ideographicSpace : yamlFaults.webSpace;
    return make('yaml', path.slice(0, -1), yaml.placeOfKey(path), words[0], words[1]);
  }

  function make(rule: RuleId, path: Path, place: Finding['place'], message: string, remedy: string): Finding {
    return { rule, severity: 'error', file, path, message, remedy, ...(place && { place }) };
  }
}

function isIndented(key: string): boolean {
  return /^[\u3000\u00a0\u2000-\u200a\u202f\u205f]/.test(key);
}

/** One value that breaks two rules of its box, and the words of a list of which each lacks its key, are one mistake. */
function isFirst(issue: Issue, index: number, all: readonly Issue[]): boolean {
  return !all.slice(0, index).some((earlier) => mistakeOf(earlier) === mistakeOf(issue));
}

function mistakeOf(issue: Issue): string {
  const inList = issue.code === 'invalid_type' && issue.expected === 'object' && typeof issue.path.at(-1) === 'number';
  if (issue.code === 'unrecognized_keys') return JSON.stringify([issue.path, issue.keys]);
  return JSON.stringify([inList ? [...issue.path.slice(0, -1), 0] : issue.path, issue.message]);
}

/** Of a thousand keys that are none, the first ones are told: a person mends them in order. */
function few(issue: Issue): Issue {
  return issue.code === 'unrecognized_keys' ? { ...issue, keys: issue.keys.slice(0, mostKeys) } : issue;
}

/** A union fails as a whole; where one branch has the value's own shape, its issues say more. */
function expand(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branch = issue.errors.find((errors) =>
    errors.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys' || inner.code === 'too_small'),
  );
  if (!branch || branch.length === 0) return [issue];
  return branch.flatMap((inner) => expand({ ...inner, path: [...issue.path, ...inner.path] }));
}
