import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readRecord, recordFile } from '../../../src/source/read-record.ts';

/** What the record of a content folder says; one that cannot be read is told by the check. */
export function recordedIn(contentDir: string): string[] {
  const file = join(contentDir, recordFile);
  const read = existsSync(file) ? readRecord(file) : { recorded: [] };
  return 'recorded' in read ? read.recorded : [];
}
