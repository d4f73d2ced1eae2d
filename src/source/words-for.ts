import type { z } from 'zod';
import { nearest } from '../nearest.ts';
import { expects } from '../words/expects.ts';
import { choiceNames } from '../words/written.ts';
import { shape } from '../words/shape.ts';
import { yamlFaults } from '../words/unreadable.ts';
import { choiceMeant, valueMeant } from './meant.ts';

type Issue = z.core.$ZodIssue;

const byType: Record<string, string> = {
  string: expects.line,
  number: expects.number,
  boolean: expects.boolean,
  array: expects.list,
  object: expects.map,
  record: expects.map,
};

/**
 * What is wrong with a value, and what to write instead.
 * @param typed the value as it was typed, for the message
 * @param known the keys that its box may have
 * @param beside the map that contains the value
 */
export function wordsForValue(
  issue: Issue,
  value: unknown,
  typed: string,
  known: readonly string[],
  beside: unknown,
): [string, string] {
  const wrong = wrongValue(value, typed);
  const own = isOwn(issue.message) ? issue.message : undefined;
  switch (issue.code) {
    case 'invalid_value': {
      const choices = issue.values.map(String);
      const near = nearest(String(value), choices) ?? choiceMeant(choices, String(value));
      return [
        wrong,
        near !== undefined ? shape.didYouMean(near) : shape.choose(choices.map(withMeaning).join(shape.separator)),
      ];
    }
    case 'too_small':
      return own !== undefined ? [wrong, own] : [shape.tooFew, shape.tooFewRemedy];
    case 'too_big':
      return own !== undefined
        ? [wrong, own]
        : [shape.tooMany(String(issue.maximum)), shape.tooManyRemedy(String(issue.maximum))];
    case 'invalid_type':
      return wordsForType(issue.expected, wrong, own, value, known);
    default:
      if (own === expects.text && isMap(value)) return [shape.colonInText, shape.colonInTextRemedy];
      return [wrong, meant(own ?? expects.string, value, beside)];
  }
}

/** `merged（統合）` */
function withMeaning(choice: string): string {
  const [name] = choiceNames[choice] ?? [];
  return name !== undefined && /[\u3040-\u30ff\u4e00-\u9fff]/.test(name) ? shape.choice(choice, name) : choice;
}

function wordsForType(
  expected: string,
  wrong: string,
  own: string | undefined,
  value: unknown,
  known: readonly string[],
): [string, string] {
  const remedy = own ?? byType[expected] ?? expects.string;
  if (expected === 'string' && own === undefined && isMap(value)) return [shape.colonInText, shape.colonInTextRemedy];
  if (expected === 'array' && own === undefined && typeof value === 'string' && !/\n/.test(value))
    return [wrong, shape.listOf(value.split(/[,\u3001\uff0c]\s*/).map((entry) => entry.trim()))];
  if (expected === 'object' && own === undefined && known[0] !== undefined)
    return [wrong, shape.mapOf(known[0], known.join(shape.separator))];
  return [wrong, meant(remedy, value)];
}

/** `plan：する` where keys are wanted is one slip of the colon, not a value. */
export function slipOfColon(issue: Issue, value: unknown): readonly [string, string] | undefined {
  const wantsKeys = issue.code === 'invalid_type' && (issue.expected === 'object' || issue.expected === 'record');
  if (!wantsKeys || typeof value !== 'string') return undefined;
  if (/^[\w-]+\s*\uff1a/.test(value)) return yamlFaults.fullWidthColon;
  return /^[A-Za-z][\w-]*:\S/.test(value) ? yamlFaults.missingSpace : undefined;
}

function meant(remedy: string, value: unknown, beside?: unknown): string {
  if (remedy === expects.number && typeof value === 'string' && !/\d/.test(value.normalize('NFKC')))
    return expects.noNumber;
  const guess = valueMeant(remedy, value, beside);
  return guess === undefined ? remedy : shape.didYouMean(guess);
}

function wrongValue(value: unknown, typed: string): string {
  if (Array.isArray(value)) return shape.wrongList;
  if (typeof value === 'object') return shape.wrongMap;
  return typed.trim() === '' ? shape.empty : shape.wrong(shortened(typed));
}

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
