import { createHash } from 'node:crypto';
import type { Loader, LoaderContext } from 'astro/loaders';
import { settingsOf } from '../settings.ts';
import { readFiles } from './read-files.ts';

/** Astro's view of the content folder: which files there are, and what they hold, as digests. In `astro dev` it follows every change. */
export function sourceFiles(): Loader {
  const { contentDir } = settingsOf(process.env, process.cwd(), () => new Date());
  return {
    name: 'ayumi-source-files',
    async load(context) {
      await list(contentDir, context);
      context.watcher?.add(contentDir);
      context.watcher?.on('all', (_event, path) => {
        if (path.startsWith(contentDir)) void list(contentDir, context);
      });
    },
  };
}

async function list(contentDir: string, { store, parseData }: LoaderContext): Promise<void> {
  const { files } = await readFiles(contentDir);
  const gone = new Set(store.keys());
  for (const file of files) {
    const digest = createHash('sha256').update(JSON.stringify(file)).digest('hex').slice(0, 16);
    store.set({ id: file.path, data: await parseData({ id: file.path, data: { digest } }), digest });
    gone.delete(file.path);
  }
  gone.forEach((id) => store.delete(id));
}
