import { relative } from 'node:path';
import { formatProblems } from './format-problems.ts';
import type { Archive } from './model/archive.ts';
import { readArchive } from './read-archive.ts';
import { settingsOf } from './settings.ts';
import { parseMemory } from './source/parse-memory.ts';
import { readFiles } from './source/read-files.ts';

interface Shared {
  /** Which reading it is: of what folder, on what day. */
  of: string;
  archive: Promise<Archive>;
}

// Astro bundles what pages import: for pages, integrations and the build's own program a module like this one is there once each.
// What they share lies on the one thing that is the same for all of them.
const place = globalThis as { [shared]?: Shared | undefined };
const shared = Symbol.for('ayumi.archive');

/** Of this copy of the module: where its code changes in `astro dev`, what it made of the files is forgotten with it. */
const memory = parseMemory();

/**
 * The one archive of pages and integrations, read once a process; in `astro dev` again after a change.
 * @throws with all problems in words for staff, where the content has errors
 */
export function sharedArchive(): Promise<Archive> {
  const { contentDir, today } = settingsNow();
  const of = readingOf(contentDir, today);
  const known = place[shared];
  if (known?.of === of) return known.archive;
  const archive = readNow(contentDir, today);
  place[shared] = { of, archive };
  return archive;
}

/** Hands on an archive that has been read and checked: nobody in this process reads it again. */
export function shareArchive(archive: Archive): void {
  const { contentDir, today } = settingsNow();
  place[shared] = { of: readingOf(contentDir, today), archive: Promise.resolve(archive) };
}

/** What the content folder holds has changed: who asks next reads it again. */
export function forgetArchive(): void {
  place[shared] = undefined;
}

function settingsNow() {
  return settingsOf(process.env, process.cwd(), () => new Date());
}

function readingOf(contentDir: string, today: string): string {
  return `${today} ${contentDir}`;
}

async function readNow(contentDir: string, today: string): Promise<Archive> {
  const { archive, problems } = readArchive(await readFiles(contentDir), today, memory);
  if (!archive) throw new Error(`\n${formatProblems(problems, relative(process.cwd(), contentDir))}`);
  return archive;
}
