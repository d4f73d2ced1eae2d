import type { Term } from '../schema/glossary.ts';
import { fullTables } from '../search/full-tables.ts';
import type { PartName } from '../search/page-name.ts';
import type { Manifest } from '../search/stored.ts';
import { letterWord, streamOf } from '../search/tokens.ts';
import { type Unit, unitsOf } from '../search/units.ts';
import { digestOf } from './digest.ts';
import { type Boxes, labelsOf } from './labels.ts';
import { readingFiles, sameInUse } from './lexicon.ts';
import { stored } from './plan-index.ts';
import { type Readings, addReading, joinReadings, linesOf } from './readings.ts';
import { sameWords } from './same-words.ts';
import { tablesInUse } from './tables-in-use.ts';

/** What the content says of words. */
export interface Named {
  /** The site's title. */
  site: string;
  departments: { name: string; kana?: string }[];
  glossary: Term[];
}

/** A part of the index as its manifest names it, with what the lexicon has to know of it. */
export interface MadePart {
  name: PartName;
  folder: string;
  items: number;
  /** Parted by line ends. */
  words: string;
  /** As `linesOf` writes them. */
  readings: string;
  boxes: Boxes;
}

/** The file that a search begins with, and those of the lexicon. */
export async function manifestFiles(parts: readonly MadePart[], named: Named): Promise<Map<string, Uint8Array>> {
  const words = parts.map((part) => new Set(part.words.split('\n')));
  const read = readingFiles(joinReadings([...parts.map(({ readings }) => readings), linesOf(namedReadings(named))]));
  const same = sameInUse(await sameWords(named.glossary, fullTables), words);
  const { labels, forms } = labelsOf(
    parts.map(({ boxes }) => boxes),
    fullTables,
  );
  const formFile = stored(forms);
  const manifest: Manifest = {
    site: named.site,
    parts: parts.map(({ name, folder, items }) => ({ name, folder, items })),
    same,
    readings: { folder: `readings-${digestOf(...read.files.values())}`, shards: read.shards },
    labels,
    forms: `forms-${digestOf(formFile)}.json`,
    // The page folds what is typed: it has to come to the keys as they are.
    tables: tablesInUse([...words, wordsOf([...Object.keys(same), ...labels])]),
  };
  return new Map([
    ...[...read.files].map(([path, content]): [string, Uint8Array] => [`${manifest.readings.folder}/${path}`, content]),
    [manifest.forms, formFile],
    ['index.json', stored(manifest)],
  ]);
}

/** The words of folded texts. */
function wordsOf(texts: readonly string[]): Set<string> {
  const units = texts.flatMap((text) => [...unitsOf({ text, starts: [], ends: [] }), gap]);
  const letters = units.filter(({ kind }) => kind === 'letter').map(({ text }) => letterWord(text));
  return new Set([...letters, ...streamOf(units).filter((word) => word !== null)]);
}

const gap: Unit = { kind: 'break', text: ' ', from: 0, to: 0 };

/** Readings that the content gives: of offices and of the glossary's words. */
function namedReadings({ departments, glossary }: Named): Readings {
  const readings: Readings = new Map();
  for (const { name, kana } of departments) if (kana !== undefined) addReading(readings, kana, name, fullTables);
  for (const { term, kana, readings: more = [] } of glossary) {
    for (const reading of [kana ?? [], more].flat()) addReading(readings, reading, term, fullTables);
  }
  return readings;
}
