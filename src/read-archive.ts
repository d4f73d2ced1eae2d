import { checkAll } from './checks/all.ts';
import { labelIn } from './checks/label.ts';
import type { Finding, Path, Problem } from './finding.ts';
import { legible } from './legible.ts';
import { type Archive, buildArchive, isPublic } from './model/archive.ts';
import { type Parsed, parseContent } from './source/parse-content.ts';
import type { ParseMemory } from './source/parse-memory.ts';
import type { Sources } from './source/read-files.ts';

/** The archive, or all that stands in its way. */
export interface Reading {
  /** null when there is any error. */
  archive: Archive | null;
  /** What the public would see of it as far as it could be read, even where there are errors. */
  shown: Archive;
  /** Everything that could be read, drafts and what is under embargo with it: for those who look before it is public. */
  whole: Archive;
  /** Files that are there and could not be read. */
  unread: string[];
  /** All errors and warnings of all files, by file and line. */
  problems: Problem[];
  /** What a reviewer may want to look at, in these files or in all. Placed when it is asked for, as the next: most readers ask for few. */
  notes: (files?: ReadonlySet<string>) => Problem[];
  noteCount: number;
  /** What was asked about and has its answer in the sheet. */
  answered: (files?: ReadonlySet<string>) => AnsweredProblem[];
}

export type AnsweredProblem = Problem & { reason: string };

/**
 * Files → schema → model → checks. The build, the dev server and the checker all come through here, so they cannot disagree.
 * @param memory keeps what files say between two readings
 */
export function readArchive(sources: Sources, today: string, memory?: ParseMemory): Reading {
  const parsed = parseContent(sources, memory);
  const whole = buildArchive(parsed.content, { today, withDrafts: true });
  const hidden = parsed.content.items.some((item) => !isPublic(item, today));
  const shown = hidden ? buildArchive(parsed.content, { today }) : whole;
  const { remembered = new Map() } = sources;
  const recorded = sources.isPart ? [] : parsed.content.recorded;
  const across = checkAll({ archive: whole, shown, recorded, remembered, unread: new Set(parsed.content.unread) });
  const answers = answersIn(whole);
  const reasonOf = ({ severity, file, rule }: Pick<Finding, 'severity' | 'file' | 'rule'>) =>
    severity === 'error' ? undefined : answers.get(file)?.[rule];
  const found = few([...parsed.findings, ...across]);
  const open = found.filter((finding) => reasonOf(finding) === undefined);
  const placed = (findings: readonly Finding[]) => findings.map((finding) => problemOf(finding, parsed)).sort(byPlace);
  const answered = found.filter((finding) => reasonOf(finding) !== undefined);
  const notes = open.filter(({ severity }) => severity === 'note');
  const failed = open.some((problem) => problem.severity === 'error');
  return {
    archive: failed ? null : shown,
    shown,
    whole,
    unread: parsed.content.unread,
    problems: placed(open.filter(({ severity }) => severity !== 'note')),
    notes: (files) => placed(within(notes, files)),
    noteCount: notes.length,
    answered: (files) => placed(within(answered, files)).map((problem) => ({ ...problem, reason: reasonOf(problem)! })),
  };
}

/** A file with more faults of one kind is told the first of them: a person mends them in order. */
const most = 200;

function few(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  return findings.filter(({ file, rule }) => {
    const count = (counts.get(`${rule} ${file}`) ?? 0) + 1;
    counts.set(`${rule} ${file}`, count);
    return count <= most;
  });
}

function within(findings: readonly Finding[], files: ReadonlySet<string> | undefined): readonly Finding[] {
  return files ? findings.filter(({ file }) => files.has(file)) : findings;
}

function problemOf(
  { place, atKey, other, message, remedy, ...finding }: Finding,
  { locate, content }: Parsed,
): Problem {
  const path = finding.path ?? [];
  const plan = content.plans.find(({ id }) => finding.file.startsWith(`plans/${id}/`))?.entry;
  const yaml = place && !other ? null : locate(finding.file);
  const at = place ?? (atKey ? yaml?.placeOfKey(path) : yaml?.placeOf(path)) ?? { line: 1, column: 1 };
  const label = (of: Path) => legible(labelIn(finding.file, of, plan));
  const words = { message: legible(message), remedy: legible(remedy) };
  const otherAt = other && yaml && { other: { ...yaml.placeOf(other), label: label(other) } };
  return { ...finding, ...words, ...at, label: label(path), ...otherAt };
}

/** By file, the sheet's answers by rule: what is answered stands in the sheet, not in the report. */
function answersIn({ items }: Archive): Map<string, Record<string, string | undefined>> {
  return new Map([...items.values()].map(({ file, entry }) => [file, entry.answers ?? {}]));
}

function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
