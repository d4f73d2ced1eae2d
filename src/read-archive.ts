import { rules } from './checks/all.ts';
import { labelOf } from './checks/label.ts';
import type { Finding, Problem } from './finding.ts';
import { type Archive, buildArchive } from './model/archive.ts';
import { type Parsed, parseContent } from './source/parse-content.ts';
import type { Sources } from './source/read-files.ts';

/** The archive, or all that stands in its way. */
export interface Reading {
  /** null when there is any error. */
  archive: Archive | null;
  /** All problems of all files, by file and line. */
  problems: Problem[];
}

/** Files → schema → model → checks. The build, the dev server and the checker all come through here, so they cannot disagree. */
export function readArchive(sources: Sources, today: string): Reading {
  const parsed = parseContent(sources);
  const whole = buildArchive(parsed.content, { today, withDrafts: true });
  const subject = { archive: whole, unread: new Set(parsed.content.unread) };
  const across = rules.flatMap((rule) => rule(subject)).filter((finding) => !isAnswered(finding, whole));
  const problems = [...parsed.findings, ...across].map((finding) => problemOf(finding, parsed)).sort(byPlace);
  const failed = problems.some((problem) => problem.severity === 'error');
  return { archive: failed ? null : buildArchive(parsed.content, { today }), problems };
}

function problemOf({ place, atKey, ...finding }: Finding, { located, content }: Parsed): Problem {
  const path = finding.path ?? [];
  const plan = content.plans.find(({ id }) => finding.file.startsWith(`plans/${id}/`))?.entry;
  const yaml = located.get(finding.file);
  const at = place ?? (atKey ? yaml?.placeOfKey(path) : yaml?.placeOf(path)) ?? { line: 1, column: 1 };
  return { ...finding, ...at, label: labelOf(path, plan, finding.file.endsWith('.mdx')) };
}

/** A warning that the sheet answers stands in the sheet, not in the report. */
function isAnswered(finding: Finding, archive: Archive): boolean {
  if (finding.severity === 'error') return false;
  const item = [...archive.items.values()].find((candidate) => candidate.file === finding.file);
  return item?.entry.answers?.[finding.rule] !== undefined;
}

function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
