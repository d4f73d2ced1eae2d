import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Problem } from '../../src/finding.ts';
import { type Reading, readArchive } from '../../src/read-archive.ts';
import { readFiles } from '../../src/source/read-files.ts';

/** A content folder of the smallest kind that is right. Tests change one thing in it. */
export const smallContent: Record<string, string> = {
  'site.yaml': 'title: 見本市の改革\nmunicipality: {name: 見本市}\n',
  'departments.yaml': '- {name: 行政経営課}\n- {name: 税務課}\n',
  'plans/2013/plan.yaml': `name: 見本プラン
years: {from: 2013, to: 2014}
levels: [柱]
outline:
  - {id: "1", title: 窓口}
checks:
  - {id: h1, label: 上半期, months: 4～9月, due: 10-31}
  - {id: h2, label: 下半期, months: 10～3月, due: +1 05-31}
statuses:
  - {label: 予定通り進捗, tone: good}
  - {label: 遅れ, tone: poor}
grades:
  - {code: A, label: 達成, tone: good}
  - {code: B, label: おおむね達成, tone: fair}
  - {code: "―", label: 評価対象外, tone: none, kind: not-assessable}
`,
  'plans/2013/01.mdx': item(),
};

/** An item's file; `lines` are added to its front matter, or replace the line that begins with the same key. */
export function item(lines: Record<string, string> = {}, body = ''): string {
  const all = { title: '窓口の見直し', category: '"1"', departments: '[行政経営課]', ...lines };
  const text = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return `---\n${text.join('\n')}\n---\n${body}`;
}

/** The same, with these lines of YAML after its own. */
export function itemOf(lines: string): string {
  return item().replace(/\n---\n$/, `\n${lines}---\n`);
}

/** Writes a content folder: the small one with these files in place of, or besides, its own. `null` takes a file away. */
export async function contentFolder(files: Record<string, string | Uint8Array | null> = {}): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'ayumi-content-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ ...smallContent, ...files })) {
    if (text === null) continue;
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}

/** The small content folder with these files, read as the build reads it. */
export async function reading(
  files: Record<string, string | Uint8Array | null> = {},
  today = '2015-07-01',
): Promise<Reading> {
  return readArchive(await readFiles(await contentFolder(files)), today);
}

/** The problems of the small folder with this item in place of its own. */
export async function problemsOf(lines: Record<string, string>, body = ''): Promise<Problem[]> {
  return (await reading({ 'plans/2013/01.mdx': item(lines, body) })).problems;
}

/** A problem as a clerk reads it: place, label, message, remedy. */
export function told(problem: Problem | undefined): string {
  if (!problem) return '（なし）';
  return [`${problem.file}:${problem.line}`, problem.label, problem.message, problem.remedy].join(' | ');
}

/** The small folder's plan with these keys in place of, or besides, its own; `null` takes a key away. */
export function planWith(changes: Record<string, unknown>): string {
  const all = Object.entries({ ...(parse(smallContent['plans/2013/plan.yaml']!) as object), ...changes });
  return stringify(Object.fromEntries(all.filter(([, value]) => value !== null)));
}
