import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { embargoContent, embargoDay, embargoEve, writeEmbargoContent } from './embargo-content.ts';
import { generatedContent, writeGeneratedContent } from './generated-content.ts';
import { fixture, realContent, root } from './paths.ts';

/** Built sites that tests look at, below `.cache/test-sites/`. */
export const sitesDir = join(root, '.cache', 'test-sites');

/** The day that every test's site is built on. */
export const testDate = '2026-11-23';

interface Site {
  name: string;
  env: Record<string, string>;
}

export const sites: Site[] = [
  {
    name: 'sample',
    env: { CONTENT_DIR: 'content', SITE_URL: 'https://gyokaku.shiomi.example/', PDF: '1', ACCESSIBILITY: '1' },
  },
  {
    name: 'under-path',
    env: {
      CONTENT_DIR: fixture('small'),
      OG: '0',
      SITE_URL: 'https://city.example/open/gyokaku/',
      SEARCH_SITES: 'https://next.example/gyokaku',
    },
  },
  { name: 'search', env: { CONTENT_DIR: fixture('search'), OG: '0' } },
  { name: 'editing', env: { CONTENT_DIR: fixture('small'), OG: '0', ADMIN: '1', ADMIN_REPO: 'city/gyokaku' } },
  ...readdirSync(fixture('forms')).map((form) => ({
    name: form,
    env: { CONTENT_DIR: fixture(`forms/${form}`), OG: '0' },
  })),
  ...(existsSync(realContent) ? [{ name: 'real', env: { CONTENT_DIR: realContent, OG: '0', PDF: '1' } }] : []),
  ...[
    { name: 'embargo-eve', day: embargoEve },
    { name: 'embargo-day', day: embargoDay },
  ].map(({ name, day }) => ({ name, env: { CONTENT_DIR: embargoContent, BUILD_DATE: day, PDF: '1' } })),
  // Its sheets are printed by the test that looks at them: booklets of such sheets would prove nothing more.
  { name: 'generated', env: { CONTENT_DIR: generatedContent, OG: '0' } },
];

/** What a build of one of them is told. */
export function buildEnv(name: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    BASE: undefined,
    SITE_URL: undefined,
    ADMIN: undefined,
    // Vitest's own: a build that a test starts would take it for its base.
    BASE_URL: undefined,
    NODE_ENV: 'production',
    BUILD_DATE: testDate,
    OUT_DIR: join(sitesDir, name),
    ...sites.find((site) => site.name === name)!.env,
  };
}

const shared = globalThis as { testSites?: Promise<void> };

/** Builds them once for all groups of tests that look at them. */
export default function sitesBuilt(): Promise<void> {
  return (shared.testSites ??= buildSites());
}

/** One after another, with the command that people use: two builds at once would share a cache. */
async function buildSites(): Promise<void> {
  await rm(sitesDir, { recursive: true, force: true });
  await writeGeneratedContent();
  await writeEmbargoContent();
  for (const { name } of sites) {
    const env = buildEnv(name);
    const result = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: root, encoding: 'utf8', env });
    if (result.status !== 0) throw new Error(`${name}: ${result.stdout}\n${result.stderr}`);
  }
}
