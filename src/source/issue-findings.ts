import type { z } from 'zod';
import type { Finding, Path } from '../finding.ts';
import { shape } from '../words/shape.ts';
import { expects } from '../words/expects.ts';
import type { RuleId } from '../words/rules.ts';
import { yamlFaults } from '../words/unreadable.ts';
import { keysAt } from './keys-at.ts';
import { nearest } from '../nearest.ts';
import { valueAt } from './value-at.ts';
import type { LocatedYaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** zod's issues as findings in the words of the form. */
export function findingsOf(issues: Issue[], schema: z.ZodType, yaml: LocatedYaml, file: string): Finding[] {
  return issues
    .flatMap((issue) => expand(issue))
    .map((issue) => findingOf(issue))
    .flat();

  function findingOf(issue: Issue): Finding[] {
    const path = issue.path as Path;
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key));
    if (issue.code === 'invalid_key') {
      const key = String(path.at(-1));
      if (key.startsWith('\u3000')) return [fullWidthIndent(path)];
      const remedy = issue.issues[0]?.message ?? expects.string;
      return [make('bad-key', path, yaml.placeOfKey(path), shape.badKey(key), remedy)];
    }
    const value = valueAt(yaml.value, path);
    if (value === undefined && issue.code !== 'custom') {
      const key = String(path.at(-1) ?? '');
      return [make('missing', path, yaml.placeOf(path.slice(0, -1)), shape.missing(key), shape.missingRemedy(key))];
    }
    const [message, remedy] = wordsFor(issue, value);
    return [make('wrong-value', path, yaml.placeOf(path), message, remedy)];
  }

  function unknownKey(path: Path, key: string): Finding {
    if (key.startsWith('\u3000')) return fullWidthIndent([...path, key]);
    const known = keysAt(schema, path);
    const near = nearest(key, known);
    const remedy =
      near !== undefined
        ? shape.didYouMean(near)
        : known.length > 0
          ? shape.knownKeys(known.join(shape.separator))
          : shape.noKeys;
    return make('unknown-key', [...path, key], yaml.placeOfKey([...path, key]), shape.unknownKey(key), remedy);
  }

  /** YAML takes an ideographic space for a letter, so that an indented key becomes another key. */
  function fullWidthIndent(path: Path): Finding {
    const [message, remedy] = yamlFaults.ideographicSpace!;
    return make('yaml', path, yaml.placeOfKey(path), message, remedy);
  }

  function make(rule: RuleId, path: Path, place: Finding['place'], message: string, remedy: string): Finding {
    return { rule, severity: 'error', file, path, message, remedy, ...(place && { place }) };
  }
}

/** A union fails as a whole; where one branch has the value's own shape, its issues say more. */
function expand(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branch = issue.errors.find((errors) =>
    errors.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys' || inner.code === 'too_small'),
  );
  if (!branch || branch.length === 0) return [issue];
  return branch.flatMap((inner) => expand({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
}

function wordsFor(issue: Issue, value: unknown): [string, string] {
  const wrong = Array.isArray(value)
    ? shape.wrongList
    : typeof value === 'object'
      ? shape.wrongMap
      : shape.wrong(shortened(String(value)));
  const own = isOwn(issue.message) ? issue.message : undefined;
  switch (issue.code) {
    case 'invalid_value': {
      const choices = issue.values.map(String);
      const near = nearest(String(value), choices);
      return [wrong, near !== undefined ? shape.didYouMean(near) : shape.choose(choices.join(shape.separator))];
    }
    case 'too_small':
      return own !== undefined ? [wrong, own] : [shape.tooFew, shape.tooFewRemedy];
    case 'too_big':
      return own !== undefined
        ? [wrong, own]
        : [shape.tooMany(String(issue.maximum)), shape.tooManyRemedy(String(issue.maximum))];
    case 'invalid_type':
      if (issue.expected === 'string' && isMap(value)) return [shape.colonInText, shape.colonInTextRemedy];
      return [wrong, own ?? byType[issue.expected] ?? expects.string];
    default:
      return [wrong, own ?? expects.string];
  }
}

const byType: Record<string, string> = {
  string: expects.line,
  number: expects.number,
  boolean: expects.boolean,
  array: expects.list,
  object: expects.map,
  record: expects.map,
};

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Our schemas' own messages are Japanese; zod's are English and are translated by their code instead. */
function isOwn(message: string): boolean {
  return /[\u3040-\u30ff\u4e00-\u9fff]/.test(message);
}

function shortened(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length > 40 || line !== text.trimEnd() ? `${line.slice(0, 40)}…` : line;
}
