import type { Archive } from '../model/archive.ts';
import { readArchive } from '../read-archive.ts';
import { settingsOf } from '../settings.ts';
import { readFiles } from '../source/read-files.ts';

/** What the environment says. */
export function settingsNow() {
  return settingsOf(process.env, process.cwd(), () => new Date());
}

/** The archive as the content is at this moment. */
export async function archiveNow(): Promise<Archive> {
  const { contentDir, today } = settingsNow();
  const { archive } = readArchive(await readFiles(contentDir), today);
  // The pages have told what is wrong, in full.
  if (!archive) throw new Error('The content has errors.');
  return archive;
}

let kept: WeakRef<Archive> | undefined;

/** The archive of a build, in which nothing changes: read once for all that is made beside the pages, and held only as long as it is at work. */
export async function archiveOfBuild(): Promise<Archive> {
  const archive = kept?.deref() ?? (await archiveNow());
  kept ??= new WeakRef(archive);
  return archive;
}
