import { formatKey } from '../../edit/format-flow.ts';
import { formatPair } from '../../edit/format-block.ts';
import type { ExampleValue } from '../../words/boxes/box-help.ts';
import { type Mate, matesOf } from './example-mates.ts';
import { entryWith, pairWith } from './example-values.ts';
import type { Form } from './form.ts';

/** A line of an example. What is not the box's own is there to show where it stands. */
export interface ExampleLine {
  text: string;
  own: boolean;
}

/** A box of which more is to come: where it is, and what the example of its holder tells of this place. */
interface Place {
  form: Form;
  parts: readonly string[];
  at: number;
  given: ExampleValue | undefined;
  indent: number;
}

interface Standing {
  value: ExampleValue;
  lines: ExampleLine[];
}

/** A box filled in, as it would stand in its file: under what holds it, beside what must stand with it. */
export function exampleOf(path: string, form: Form): ExampleLine[] {
  return standing({ form, parts: path.split('.'), at: 0, given: undefined, indent: 0 }).lines;
}

function standing(place: Place): Standing {
  const { form, parts, at } = place;
  if (parts[at] !== '*') return keyed(place);
  return form.isList(parts.slice(0, at).join('.')) ? listed(place) : named(place);
}

function listed({ form, parts, at, given, indent }: Place): Standing {
  const entry = entryWith(parts[at + 1]!, given);
  const { value, lines } = keyed({ form, parts, at: at + 1, given: entry, indent: indent + 2 });
  const [first, ...rest] = lines;
  const bullet = `${' '.repeat(indent)}- ${first!.text.trimStart()}`;
  return { value: [value], lines: [{ ...first!, text: bullet }, ...rest] };
}

function named({ form, parts, at, given, indent }: Place): Standing {
  const [name, entry] = pairWith(parts[at + 1]!, given);
  const { value, lines } = keyed({ form, parts, at: at + 1, given: entry, indent: indent + 2 });
  return { value: { [name]: value }, lines: [head(name, indent), ...lines] };
}

function keyed(place: Place): Standing {
  const own = inside(place);
  const mates = matesOf(place.form, place.parts.slice(0, place.at + 1).join('.'), own.value, place.given);
  const lines = mates.flatMap((mate) => (mate.isOwn ? own.lines : besideIt(mate, place.indent)));
  return { value: Object.fromEntries(mates.map(({ key, value }) => [key, value])), lines };
}

function inside({ form, parts, at, indent }: Place): Standing {
  const key = parts[at]!;
  const given = form.helpAt(parts.slice(0, at + 1).join('.')).example;
  if (at === parts.length - 1)
    return { value: given, lines: formatPair(key, given, indent).map((text) => ({ text, own: true })) };
  const { value, lines } = standing({ form, parts, at: at + 1, given, indent: indent + 2 });
  return { value, lines: [head(key, indent), ...lines] };
}

function head(key: string, indent: number): ExampleLine {
  return { text: `${' '.repeat(indent)}${formatKey(key)}:`, own: false };
}

function besideIt({ key, value }: Mate, indent: number): ExampleLine[] {
  return formatPair(key, value, indent).map((text) => ({ text, own: false }));
}
