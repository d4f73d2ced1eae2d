import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { everywhere } from './src/hosting/site-headers.ts';
import { contentChanges } from './src/integrations/content-changes.ts';
import { pagePolicies } from './src/integrations/page-policies.ts';
import { redirectFiles } from './src/integrations/redirect-files.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shardPages } from './src/integrations/shard-pages.ts';
import { socialCards } from './src/integrations/social-cards.ts';
import { stageTimes } from './src/integrations/stage-times.ts';
import { wholeArchive } from './src/integrations/whole-archive.ts';
import { addressOf } from './src/site-address.ts';

// Where the site will stand: SITE_URL, else `url` of site.yaml. A path in it is the base that every link begins with.
const { site, base } = addressOf(process.env, process.cwd());

// Pages that other machines make, where a build is spread over several.
const elsewhere = [];

// Pages that only lead on to others.
const redirected = new Set();

export default defineConfig({
  site,
  base,
  // Hosts differ in what they do about a missing slash; our links always have it.
  trailingSlash: 'ignore',
  // Pages of the last build, for those whose key and code are what they were.
  experimental: { incrementalBuild: true },
  cacheDir: process.env.PAGE_CACHE || '.cache/astro',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [
    sitemap({
      customPages: elsewhere,
      filter: (page) =>
        !redirected.has(page) &&
        !/(?<!\/plans\/[^/]+)\/(404|print)\/?$|\/plans\/[^/]+\/(sheets|[^/]+\/sheet)\/?$/.test(page),
    }),
    contentChanges(),
    pagePolicies(),
    stageTimes(),
    shardPages(elsewhere),
    redirectFiles(redirected),
    // While the threads are still at work.
    wholeArchive(),
    searchIndex(),
    // After the index: the cards that are not drawn by then are all that is left to wait for.
    socialCards(),
  ],
  devToolbar: { enabled: false },
  // A built site is looked at as a host would send it.
  server: ({ command }) => ({ port: 4321, headers: command === 'preview' ? everywhere : {} }),
  vite: {
    // A native module, loaded by Node itself.
    ssr: { external: ['satteri'] },
    // Nothing in the page that could be a file: the pages' policy lets no script run that stands in one.
    build: { target: 'es2022', assetsInlineLimit: 0 },
  },
});
