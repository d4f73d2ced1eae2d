import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { editingPageOf } from '../../src/editing-page/cms-config.ts';
import { type Repository, repositoryOf } from '../../src/editing-page/repository.ts';
import { writeEditingPage } from '../../src/editing-page/write-page.ts';
import { ItemSchema } from '../../src/schema/item.ts';
import { parseContent } from '../../src/source/parse-content.ts';
import { readFiles } from '../../src/source/read-files.ts';

/**
 * The repository that the editing page writes to.
 * @throws with a Japanese sentence, when the environment does not name it
 */
export function editedRepository(contentDir: string): Repository {
  return repositoryOf(process.env, relative(rootOf(contentDir), contentDir).split(sep).join('/'));
}

/** Puts the page on which sheets are written into a built site, below `admin/`. */
export async function addEditingPage(site: string, contentDir: string, repository: Repository): Promise<void> {
  const { content } = parseContent(await readFiles(contentDir));
  await writeEditingPage(site, editingPageOf(ItemSchema, content, repository), repository.hosts);
}

/** The folder above that is a repository; where there is none, that of the command. */
function rootOf(folder: string): string {
  for (let dir = folder; ; dir = dirname(dir)) {
    if (existsSync(join(dir, '.git'))) return dir;
    if (dir === dirname(dir)) return process.cwd();
  }
}
