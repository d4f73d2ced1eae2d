import { type Codec, type Content, isBlank, textOfContent } from '../codec.ts';
import { type Option, optionOf, shownOf, unknown } from './choice.ts';

type Entry = string | { name: string; role?: string };

/**
 * Several of a list, one a cell: offices, places in the outline. What stands with a name (an office's role) stays with it, or with its place where another takes over.
 * @param cells how many there is room for
 */
export function namesCodec(options: readonly Option[], cells: number): Codec {
  return {
    cells,
    shape: 'line',
    options: options.map(({ shown }) => shown),
    encode(value) {
      const names = entriesOf(value).map((entry) => shownOf(nameOf(entry), options));
      return [...names, ...Array.from({ length: Math.max(0, cells - names.length) }, () => null)];
    },
    decode(contents, was) {
      const before = entriesOf(was);
      const filled = contents.flatMap((content, at) =>
        isFilled(content) ? [{ text: textOfContent(content).trim(), at }] : [],
      );
      const names = filled.map(({ text, at }) => {
        const old = before[at];
        const kept = old !== undefined && shownOf(nameOf(old), options) === text;
        return { text, at, name: kept ? nameOf(old) : optionOf(text, options)?.value };
      });
      const bad = names.find(({ name }) => name === undefined);
      if (bad) return { fault: unknown(bad.text, options), at: bad.at };
      const chosen = names.map(({ name }) => String(name));
      if (chosen.length === 0) return { value: isBlank(was) ? was : undefined };
      const entries = names.map(({ at }, index) => entryFor(chosen[index]!, before, before[at], chosen));
      return { value: entries.length === 1 && !Array.isArray(was) ? entries[0] : entries };
    },
  };
}

function entryFor(
  name: string,
  before: readonly Entry[],
  inPlace: Entry | undefined,
  chosen: readonly string[],
): Entry {
  const own = before.find((entry) => nameOf(entry) === name);
  if (own !== undefined) return own;
  const followed = typeof inPlace === 'object' && !chosen.includes(inPlace.name);
  return followed ? { ...inPlace, name } : name;
}

function entriesOf(value: unknown): Entry[] {
  return value === undefined ? [] : ([value].flat() as Entry[]);
}

function nameOf(entry: Entry): string {
  return typeof entry === 'string' ? entry : entry.name;
}

function isFilled(content: Content): boolean {
  return textOfContent(content).trim() !== '';
}
