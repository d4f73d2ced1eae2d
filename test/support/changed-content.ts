import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../../src/finding.ts';
import { type Reading, readArchive } from '../../src/read-archive.ts';
import { parseMemory } from '../../src/source/parse-memory.ts';
import { type Sources, readFiles } from '../../src/source/read-files.ts';
import { recordFile } from '../../src/source/read-record.ts';
import { report } from '../../src/words/report.ts';
import { fixture } from './paths.ts';

/** One change of one file of the clean folder. */
const ChangeSchema = z.strictObject({
  in: z.string(),
  /** Must stand there exactly once; `with` takes its place. */
  replace: z.string().optional(),
  with: z.string().optional(),
  /** The whole of the file, which may be a new one. */
  write: z.string().optional(),
  /** The whole of the file, byte by byte. */
  bytes: z.array(z.number()).optional(),
  /** `write` or `with`, so many times. */
  repeat: z.number().optional(),
  encoding: z.enum(['shift_jis', 'utf-16', 'crlf', 'cr', 'bom']).optional(),
  rename: z.string().optional(),
  remove: z.literal(true).optional(),
});
type Change = z.output<typeof ChangeSchema>;

const CaseSchema = z.strictObject({ ...ChangeSchema.partial().shape, changes: z.array(ChangeSchema).optional() });

/** A mistake, and all that is told of it. */
const MistakeSchema = z.strictObject({ mistake: z.string(), ...CaseSchema.shape, tells: z.array(z.string()).min(1) });
/** What is right in an unusual way: nothing is told of it. */
const RightSchema = z.strictObject({ right: z.string(), ...CaseSchema.shape });

export type ChangedContent = z.output<typeof CaseSchema>;

export const mistakesIn = (name: string) =>
  z
    .array(MistakeSchema)
    .min(1)
    .parse(parseFixture(`mistakes/${name}`));
export const rightVariants = () => z.array(RightSchema).parse(parseFixture('right.yaml'));

function parseFixture(name: string): unknown {
  return parse(readFileSync(fixture(name), 'utf8'));
}

/** Today for every case: the first half of 2026 has been reported, the year has no grade yet. */
export const today = '2026-11-23';

export const clean = readFiles(fixture('clean'));

/** The clean folder with these changes. Only what changes is written to a disk, and read as the build reads it. */
export async function changedSources({ changes, ...one }: ChangedContent): Promise<Sources> {
  const dir = await mkdtemp(join(tmpdir(), 'ayumi-changed-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const all = changes ?? [one as Change];
  for (const change of all) await apply(change, dir);
  const [before, after] = [await clean, await readFiles(dir)];
  const touched = new Set(all.map((change) => change.in));
  const recorded = (touched.has(recordFile) ? after : before).recorded;
  return {
    ...(recorded && { recorded }),
    files: [...before.files.filter(({ path }) => !touched.has(path)), ...after.files].sort(byPath),
    attachments: [...before.attachments.filter((path) => !touched.has(path)), ...after.attachments],
  };
}

const memory = parseMemory();
readArchive(await clean, today, memory);

/** The clean folder with these changes, read. What the clean files say is remembered, as a dev server does between two changes. */
export async function readChanged(changed: ChangedContent): Promise<Reading> {
  return readArchive(await changedSources(changed), today, { get: memory.get, set: () => undefined });
}

export async function problemsOfChanged(changed: ChangedContent): Promise<Problem[]> {
  return (await readChanged(changed)).problems;
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1;
}

async function apply(change: Change, dir: string): Promise<void> {
  if (change.remove) return;
  const path = join(dir, change.rename ?? change.in);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, change.bytes ? new Uint8Array(change.bytes) : encoded(await textOf(change), change.encoding));
}

async function textOf({ in: file, replace, with: replacement = '', write, repeat = 1 }: Change): Promise<string> {
  if (write !== undefined) return write.repeat(repeat);
  const before = await readFile(join(fixture('clean'), file), 'utf8');
  if (replace === undefined) return before;
  const parts = before.split(replace);
  if (parts.length !== 2) throw new Error(`「${replace}」 stands ${parts.length - 1} times in ${file}`);
  return parts.join(replacement.repeat(repeat));
}

function encoded(text: string, encoding: Change['encoding']): string | Uint8Array {
  if (encoding === 'crlf') return text.replaceAll('\n', '\r\n');
  if (encoding === 'cr') return text.replaceAll('\n', '\r');
  if (encoding === 'bom') return `\ufeff${text}`;
  if (encoding === 'utf-16') return Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'shift_jis' ? shiftJis(text) : text;
}

/** The platform only decodes Shift_JIS: every two bytes that stand for a letter are tried once. */
function shiftJis(text: string): Uint8Array {
  const decoder = new TextDecoder('shift_jis');
  const bytesOf = new Map<string, number[]>();
  for (let byte = 0; byte < 0x80; byte += 1) bytesOf.set(String.fromCharCode(byte), [byte]);
  for (const lead of [...range(0x81, 0x9f), ...range(0xe0, 0xef)]) {
    for (const trail of range(0x40, 0xfc)) {
      const letter = decoder.decode(new Uint8Array([lead, trail]));
      if ([...letter].length === 1 && !bytesOf.has(letter)) bytesOf.set(letter, [lead, trail]);
    }
  }
  return new Uint8Array([...text].flatMap((letter) => bytesOf.get(letter) ?? [0x3f]));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** A problem whole, on one line: place, box, what is wrong, what to write. An error is not marked; a question is. */
export function toldWhole({ file, line, column, severity, label, message, remedy }: Problem): string {
  const box = [severity === 'warning' ? report.warning : '', label === '' ? '' : `［${label}］`].join('');
  return [`${file}:${line}:${column}`, box, message, report.remedy(remedy)].filter((part) => part !== '').join(' ');
}
