import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildProposal } from './proposal/build-proposal.ts';
import type { Proposal } from './proposal/proposal.ts';
import { readArchive } from './read-archive.ts';
import { parseMemory } from './source/parse-memory.ts';
import { type Sources, readFiles } from './source/read-files.ts';
import { readRecord } from './source/read-record.ts';

/** Two content folders, compared. */
export interface Sides {
  /** What is public now; null where there is nothing yet. */
  before: string | null;
  /** What is proposed. */
  after: string;
  /** `YYYY-MM-DD` */
  today: string;
  /** File with the public site's own list of what has been published. */
  published?: string;
}

/** @throws when the proposed folder cannot be listed */
export async function readProposal({ before, after, today, published }: Sides): Promise<Proposal> {
  const nothing = { files: [], attachments: [] };
  const [old, now] = [before === null ? nothing : await readFiles(before), await readFiles(after)];
  // Most files are the same on both sides.
  const memory = parseMemory();
  return buildProposal(
    readArchive(old, today, memory),
    readArchive(published === undefined ? now : withRecord(now, published), today, memory),
    await attachmentChanges(
      old.attachments.map((path) => [path, join(before ?? '', path)]),
      now.attachments.map((path) => [path, join(after, path)]),
    ),
  );
}

function withRecord(sources: Sources, file: string): Sources {
  const read = readRecord(file);
  return { ...sources, recorded: [...(sources.recorded ?? []), ...('recorded' in read ? read.recorded : [])] };
}

type Named = readonly [path: string, file: string];

async function attachmentChanges(old: readonly Named[], now: readonly Named[]): Promise<Proposal['attachments']> {
  const [before, after] = [new Map(old), new Map(now)];
  const changes: Proposal['attachments'] = [];
  for (const path of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [was, is] = [before.get(path), after.get(path)];
    if (was === undefined) changes.push({ path, kind: 'added' });
    else if (is === undefined) changes.push({ path, kind: 'removed' });
    else if ((await digestOf(was)) !== (await digestOf(is))) changes.push({ path, kind: 'replaced' });
  }
  return changes;
}

async function digestOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
