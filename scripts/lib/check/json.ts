import type { Report } from './formats.ts';
import { countOf, fileIn } from './listed.ts';

/** For programs: everything that was found, the notes and what is answered apart from what is to be mended. */
export function jsonReport({ problems, notes, answered, files, folder }: Report): string {
  const named = <T extends { file: string }>(found: readonly T[]) =>
    found.map((problem) => ({ ...problem, file: fileIn(folder, problem.file) }));
  return JSON.stringify(
    {
      files,
      errors: countOf(problems, 'error'),
      warnings: countOf(problems, 'warning'),
      problems: named(problems),
      notes: named(notes()),
      answered: named(answered()),
    },
    null,
    2,
  );
}
