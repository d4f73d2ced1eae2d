import { execFile } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Workshop, setUpWorkshop } from '../../scripts/lib/bench/workshop.ts';
import { digestsOf, filesBelow } from '../../scripts/lib/shards/file-digests.ts';
import { fixture, root } from './paths.ts';

/** The outcome of a build: the digest of every file of the site, by its path, and what the command printed. */
export interface Rebuilt {
  files: Record<string, string>;
  said: string;
}

/** A copy of the project with the clean content, to be changed and built again. */
export interface RebuiltProject extends Workshop {
  /** The built site. */
  site: string;
  build(env?: Record<string, string>): Promise<Rebuilt>;
  /** Changes the first occurrence in a file of the project or its content; an empty `from` adds to its end. */
  change(file: string, from: string, to: string): Promise<void>;
}

/** @param dir where the copy goes, with its content beside it in `content` */
export async function rebuiltProject(dir: string): Promise<RebuiltProject> {
  const project = await setUpWorkshop(root, dir);
  await cp(fixture('clean'), join(dir, 'content'), { recursive: true });
  const site = join(dir, 'dist');
  return {
    ...project,
    site,
    async build(env = {}) {
      const { stdout: said } = await promisify(execFile)(process.execPath, ['scripts/build.ts'], {
        cwd: dir,
        env: {
          ...process.env,
          NODE_ENV: 'production',
          CONTENT_DIR: 'content',
          BUILD_DATE: '2026-11-23',
          OG: '0',
          NO_COLOR: '1',
          ...env,
        },
      });
      return { files: Object.fromEntries(digestsOf(site, await filesBelow(site))), said };
    },
    async change(file, from, to) {
      const path = join(dir, file);
      const text = await readFile(path, 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
      await writeFile(path, from === '' ? text + to : text.replace(from, to));
    },
  };
}

/** Pages that a build rendered, and did not take from the build before. */
export function renderedIn({ said }: Rebuilt): string[] {
  return [...said.matchAll(/[├└]─ (\/\S*) \(\+/g)].map(([, path]) => path!);
}
