import type { Problem } from '../../../src/finding.ts';
import { legible } from '../../../src/legible.ts';
import type { Report } from './formats.ts';

/** The problems of a report, and its notes where they are wanted, by place, each with its file as the reader knows it. */
export function listed({ problems, notes, folder, withNotes }: Report): Problem[] {
  return [...problems, ...(withNotes ? notes() : [])]
    .map((problem) => ({ ...problem, file: fileIn(folder, problem.file) }))
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
}

export function fileIn(folder: string, file: string): string {
  return [folder === '.' ? '' : folder, legible(file)].filter(Boolean).join('/') || '.';
}

export function countOf(problems: readonly Problem[], severity: Problem['severity']): number {
  return problems.filter((problem) => problem.severity === severity).length;
}
