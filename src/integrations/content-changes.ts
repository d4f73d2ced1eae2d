import type { AstroIntegration } from 'astro';
import { settingsOf } from '../settings.ts';
import { forgetArchive } from '../shared-archive.ts';

/** While `astro dev` runs: after any change the content is read again for the next page, and a page that is open is loaded again after a change of the content. */
export function contentChanges(): AstroIntegration {
  return {
    name: 'ayumi-content-changes',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { contentDir } = settingsOf(process.env, process.cwd(), () => new Date());
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, path) => {
          // Code decides as well what the files say.
          forgetArchive();
          if (path.startsWith(contentDir)) server.environments.client.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
