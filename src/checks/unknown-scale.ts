import { nearestNamed } from '../nearest.ts';
import { checks } from '../words/checks.ts';
import { judgedBoxes } from './judged-boxes.ts';
import type { Rule } from './rule.ts';

/** Marks and reviews stand on scales that the plan has. */
export const unknownScale: Rule = {
  id: 'unknown-scale',
  severity: 'error',
  check: ({ archive }) =>
    judgedBoxes(archive)
      .named.filter(({ scale }) => scale === undefined)
      .map(({ file, path, atKey, id, known }) => ({
        file,
        path,
        atKey,
        words: checks.unknownScale(
          id,
          nearestNamed(id, known),
          known.map((scale) => scale.id),
        ),
      })),
};
