import { isMap } from 'yaml';
import type { Path } from '../finding.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import type { Role } from '../source/role.ts';
import { EditError } from './edit-error.ts';
import { type Step, stepsBetween } from './steps.ts';
import { nodeValue } from './node-value.ts';
import { parsed } from './parsed.ts';
import { sameValue } from './same-value.ts';
import { takeStep } from './take-step.ts';
import { spliced } from './text-range.ts';
import { withValue } from './with-value.ts';

/** One value of a file. `undefined` empties the box; `null` does so too, and puts the box there, empty, where it was not. */
export interface Edit {
  path: Path;
  value: unknown;
}

/**
 * The text of a file with these values set, in the order given; boxes that are missing are put where the format has them.
 * All else stays as it is: order, comments, quotes, style, line ends, the body. A value that stands there already changes no byte.
 * @throws EditError when the text cannot be read, or would not say what it is meant to say
 */
export function setValues(text: string, role: Role, edits: readonly Edit[]): string {
  const { before, yaml, after } = partsOf(text, role);
  const eol = /\r\n/.test(text) ? '\r\n' : '\n';
  let now = yaml;
  for (const edit of edits) now = withEdit(now, role, edit, eol);
  return before + now + after;
}

function withEdit(yaml: string, role: Role, { path, value }: Edit, eol: string): string {
  const old = nodeValue(parsed(yaml).contents);
  const wanted = withValue(old, path, value ?? undefined);
  let now = yaml;
  for (const step of stepsFor(old, wanted, path, value)) now = spliced(now, takeStep(now, role, step, eol));
  if (!sameValue(nodeValue(parsed(now).contents), wanted))
    throw new EditError(`The text would not say what it is to say: ${path.join('.')}`);
  return now;
}

function stepsFor(old: unknown, wanted: unknown, path: Path, value: unknown): Step[] {
  const steps = stepsBetween(old, wanted, []);
  return value === null && steps.length === 0 ? [{ kind: 'box', path }] : steps;
}

function partsOf(text: string, role: Role): { before: string; yaml: string; after: string } {
  if (role.kind !== 'item') return { before: '', yaml: text, after: '' };
  const split = splitFrontMatter(text);
  if ('kind' in split) throw new EditError('The sheet has no front matter.');
  const start = indexOfLine(text, split.yamlOffset);
  const end = indexOfLine(text, split.bodyOffset - 1);
  const yaml = text.slice(start, end);
  if (yaml.trim() !== '' && !isMap(parsed(yaml).contents)) throw new EditError('The front matter has no boxes.');
  return { before: text.slice(0, start), yaml, after: text.slice(end) };
}

/** Where a line begins; lines count from 0. */
function indexOfLine(text: string, line: number): number {
  let index = 0;
  for (let count = 0; count < line; count += 1) index = text.indexOf('\n', index) + 1;
  return index;
}
