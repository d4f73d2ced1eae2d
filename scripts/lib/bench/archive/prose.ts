import { type Prose, type Slot, benchSheets } from '../../../../src/words/bench-sheets.ts';

type Chance = () => number;

/** What a sheet is about: its own words come up in its sentences more often than others. */
export interface Subject {
  field: string;
  object: string;
  way: string;
}

export function pick<T>(list: readonly T[], random: Chance): T {
  return list[Math.floor(random() * list.length)]!;
}

/**
 * Writes the boxes of one sheet. Its sentences come in turn, box after box, so that none says what the last one said:
 * the reports and results of four years, with lists of a prime number of sentences, never meet in the same company again.
 */
export function writerOf(subject: Subject, random: Chance) {
  const next = new Map<Prose, number>();
  /** Sentences of about so many letters together. */
  return (box: Prose, letters: number): string[] => {
    const patterns = benchSheets[box];
    let at = next.get(box) ?? Math.floor(random() * patterns.length);
    const made: string[] = [];
    for (let left = letters; left > 0 && made.length < patterns.length; at++) {
      const sentence = filled(patterns[at % patterns.length]!, subject, random);
      // Where half of it would be too much, it ends before.
      if (made.length > 0 && left < sentence.length / 2) break;
      made.push(sentence);
      left -= sentence.length;
    }
    next.set(box, at);
    return made;
  };
}

/** Writes a box of the sheet: its sentences. */
export type Writer = ReturnType<typeof writerOf>;

function filled(pattern: string, subject: Subject, random: Chance): string {
  return pattern.replace(/\{(\w+)\}/g, (_, slot: Slot | 'place') => {
    if (slot === 'place') return place(random);
    const own = (subject as Partial<Record<Slot, string>>)[slot];
    return own !== undefined && random() < 0.4 ? own : pick(benchSheets[slot], random);
  });
}

function place(random: Chance): string {
  return benchSheets.place(
    pick(benchSheets.first, random),
    pick(benchSheets.second, random),
    pick(benchSheets.kind, random),
  );
}
