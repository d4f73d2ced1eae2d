import type { Archive } from '../model/archive.ts';
import { gradeOn } from '../model/scale.ts';
import { nearest } from '../nearest.ts';
import { type JudgedBox, judgedBoxes } from './judged-boxes.ts';
import type { Found } from './rule.ts';

type Words = (code: string, near: string | undefined, known: readonly string[]) => readonly [string, string];

/** Boxes of judgement whose word is none of their scale's. */
export function strayWords(archive: Archive, what: JudgedBox['what'], words: Words): Found[] {
  return judgedBoxes(archive)
    .judged.filter((box) => box.what === what && !box.scales.some((scale) => gradeOn(scale, box.code, box.year)))
    .map(({ file, path, code, scales, year }) => {
      const inForce = scales
        .flatMap((scale) => scale?.grades ?? [])
        .filter(({ from, to }) => year === undefined || ((from ?? year) <= year && year <= (to ?? year)));
      const known = [...new Set(inForce.map((grade) => grade.code))];
      return { file, path, words: words(code, meant(code, known), known) };
    });
}

/** A letter in its other width or case is one letter only: too short to be near anything by distance. */
function meant(code: string, known: readonly string[]): string | undefined {
  const fold = (text: string) => text.normalize('NFKC').trim().toUpperCase();
  return nearest(code, known) ?? known.find((candidate) => fold(candidate) === fold(code));
}
