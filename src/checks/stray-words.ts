import type { Archive } from '../model/archive.ts';
import { gradeOn } from '../model/scale.ts';
import { gradeMeant } from './grade-meant.ts';
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
      return { file, path, words: words(code, gradeMeant(code, inForce), known) };
    });
}
