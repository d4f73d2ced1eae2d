import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';

// One page, for those who look at a change before it is public: all that it needs is in its one file.
// It is built with a root of its own below .cache/, so that what Astro notes down for the site stays as it is.
export default defineConfig({
  srcDir: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: './none',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: { ssr: { external: ['satteri'] } },
});
