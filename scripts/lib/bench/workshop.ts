import { cp, mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What a build reads of the project. */
const parts = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'public', 'scripts', 'src'];

/** A copy of the project to measure in. */
export interface Workshop {
  dir: string;
  /** Forgets what builds and checks have kept, and nothing else: the next one is a first one. */
  empty: () => Promise<void>;
}

/**
 * Copies the project to a folder, with links to its packages, in the place of what lay there.
 * All that is kept between builds lies below the folder that they run in (`.cache/`, `.astro/`, `node_modules/.astro/`, `node_modules/.vite/`):
 * in a copy a cold build is cold, and what the developer's own builds keep is neither used nor lost. Nor does it matter who changes the code meanwhile.
 */
export async function setUpWorkshop(project: string, dir: string): Promise<Workshop> {
  await rm(dir, { recursive: true, force: true });
  await mkdir(join(dir, 'node_modules'), { recursive: true });
  for (const part of parts) await cp(join(project, part), join(dir, part), { recursive: true });
  for (const name of await readdir(join(project, 'node_modules'))) {
    const kept = ['.astro', '.vite'].includes(name);
    // Junctions need no rights on Windows; elsewhere the kind is not looked at.
    if (!kept && name !== '.package-lock.json')
      await symlink(resolve(project, 'node_modules', name), join(dir, 'node_modules', name), 'junction');
  }
  const kept = ['.cache', '.astro', '.build', 'node_modules/.astro', 'node_modules/.vite'].map((name) =>
    join(dir, name),
  );
  return {
    dir,
    empty: async () => {
      for (const name of kept) await rm(name, { recursive: true, force: true });
    },
  };
}
