import type { Path } from '../finding.ts';
import type { Text } from '../schema/values/text.ts';
import { proposalWords } from '../words/proposal.ts';

/** One box that is filled: where it stands, by a key that stays when entries of a list come and go, and what it says. */
export interface Leaf {
  key: string;
  path: Path;
  text: Text;
}

/** Every filled box of a file's values, in the order of the file. Nothing that stands in the file is left out. */
export function leavesOf(value: unknown): Leaf[] {
  return below(value, [], '');
}

/** What an entry of a list is called by those who read it: 待ち時間, 行政改革推進委員会 2024. */
export function nameOfEntry(entry: unknown): string | undefined {
  if (!isMap(entry)) return undefined;
  const parts = [
    entry.name ?? entry.title ?? entry.term ?? entry.by ?? entry.date ?? entry.label ?? entry.code ?? entry.kind,
    'by' in entry ? entry.year : undefined,
    'date' in entry ? entry.kind : undefined,
  ].filter((part) => typeof part === 'string' || typeof part === 'number');
  return parts.length > 0 ? parts.join(' ') : undefined;
}

function below(value: unknown, path: Path, key: string): Leaf[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value))
    return value.some(isMap) ? entriesOf(value, path, key) : [{ key, path, text: value.map(say) }];
  if (!isMap(value)) return [{ key, path, text: say(value) }];
  if ('value' in value) return [{ key, path, text: sayFigure(value) }];
  return Object.entries(value).flatMap(([name, inner]) => below(inner, [...path, name], `${key}/${name}`));
}

function entriesOf(list: readonly unknown[], path: Path, key: string): Leaf[] {
  const seen = new Map<string, number>();
  return list.flatMap((entry, index) => {
    const name = nameOfEntry(entry) ?? '';
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return below(entry, [...path, index], `${key}/${name}#${times}`);
  });
}

/** A figure with what must be known about it, as one box. */
function sayFigure({ value, provisional, note }: Record<string, unknown>): string {
  const said = provisional === true ? proposalWords.provisional(say(value)) : say(value);
  return note === undefined ? said : proposalWords.withNote(said, say(note));
}

function say(value: unknown): string {
  return typeof value === 'boolean' ? proposalWords.truth[value ? 'yes' : 'no'] : String(value);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
