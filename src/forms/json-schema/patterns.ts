import type { Check } from './checks-of.ts';
import { saidBy } from './checks-of.ts';
import type { JsonSchema } from './json-schema.ts';

/** What a word must look like, each demand with its own remedy. */
export function patternsOf(checks: readonly Check[], otherwise: string): JsonSchema {
  // Spaces around a name or an address are not a part of it.
  const isTrimmed = checks.some(({ check, format }) => check === 'overwrite' || format === 'url');
  const demands = checks.flatMap((check): JsonSchema[] => {
    const pattern = sourceOf(check);
    if (pattern === undefined) return [];
    return [{ pattern: isTrimmed ? trimmed(pattern) : pattern, errorMessage: saidBy(check) ?? otherwise }];
  });
  return demands.length === 0 ? {} : demands.length === 1 ? demands[0]! : { allOf: demands };
}

function sourceOf({ check, pattern, minimum }: Check): string | undefined {
  if (check === 'min_length' && minimum === 1) return '\\S';
  if (!pattern) return undefined;
  return pattern.flags.includes('i') ? inEitherCase(pattern.source) : pattern.source;
}

function trimmed(pattern: string): string {
  return pattern.replace(/^\^/, '^\\s*').replace(/\$$/, '\\s*$');
}

/** JSON Schema knows no flags. */
function inEitherCase(source: string): string {
  return source.replace(/\\u[0-9a-f]{4}|\\.|[a-z]/gi, (part) =>
    part.length > 1 ? part : `[${part.toLowerCase()}${part.toUpperCase()}]`,
  );
}
