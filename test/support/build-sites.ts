import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { digestOf, digestOfAll, digestsOf, filesBelow } from '../../scripts/lib/shards/file-digests.ts';
import { codeDigest } from '../../src/code-digest.ts';
import { embargoContent, embargoDay, embargoEve, writeEmbargoContent } from './embargo-content.ts';
import { everyBoxContent, writeEveryBoxContent } from './every-box-content.ts';
import { generatedContent, writeGeneratedContent } from './generated-content.ts';
import { fixture, realContent, root } from './paths.ts';
import { allCases } from './sampled.ts';

/** Built sites that tests look at. They are kept between runs, each with the digest of its code, content and settings. */
export const sitesDir = join(root, '.cache', 'test-sites');

/** The day that every test's site is built on. */
export const testDate = '2026-11-23';

interface Site {
  name: string;
  env: Record<string, string>;
}

const sample = { CONTENT_DIR: 'content', SITE_URL: 'https://gyokaku.shiomi.example/' };

const quickSites: Site[] = [
  { name: 'sample', env: sample },
  {
    name: 'under-path',
    env: {
      CONTENT_DIR: fixture('small'),
      OG: '0',
      SITE_URL: 'https://city.example/open/gyokaku/',
      SEARCH_SITES: 'https://next.example/gyokaku',
    },
  },
  { name: 'search', env: { CONTENT_DIR: fixture('search'), OG: '0', ADMIN: '1', ADMIN_REPO: 'city/gyokaku' } },
  { name: 'every-box', env: { CONTENT_DIR: everyBoxContent, OG: '0' } },
  { name: 'embargo-eve', env: { CONTENT_DIR: embargoContent, BUILD_DATE: embargoEve, PDF: '1' } },
];

const slowSites: Site[] = [
  ...readdirSync(fixture('forms')).map((form) => ({
    name: form,
    env: { CONTENT_DIR: fixture(`forms/${form}`), OG: '0' },
  })),
  // With all that a build can make: PDFs, and the examination of every page.
  { name: 'whole-sample', env: { ...sample, PDF: '1', ACCESSIBILITY: '1' } },
  ...(existsSync(realContent) ? [{ name: 'real', env: { CONTENT_DIR: realContent, OG: '0' } }] : []),
  { name: 'embargo-day', env: { CONTENT_DIR: embargoContent, BUILD_DATE: embargoDay, PDF: '1' } },
  { name: 'generated', env: { CONTENT_DIR: generatedContent, OG: '0' } },
];

/** The sites of this part of the tests. */
export const sites = allCases ? [...quickSites, ...slowSites] : quickSites;

/** The environment of a build of one of them. */
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
    ...[...quickSites, ...slowSites].find((site) => site.name === name)!.env,
  };
}

/** Builds the sites that the tests of a project look at, where they are not there yet. */
export default async function buildSites({ name }: Pick<TestProject, 'name'>): Promise<void> {
  await writeGeneratedContent();
  await writeEmbargoContent();
  await writeEveryBoxContent();
  const code = codeDigest(['src', 'scripts', 'public', 'astro.config.mjs', 'tsconfig.json'], /./);
  // One after another: two builds at once would share a cache.
  for (const site of name === 'slow-site' ? [...quickSites, ...slowSites] : quickSites) await buildOnce(site, code);
}

async function buildOnce({ name, env }: Site, code: string): Promise<void> {
  const mark = join(sitesDir, `${name}.digest`);
  const content = resolve(root, env.CONTENT_DIR!);
  const files = digestOfAll(digestsOf(content, await filesBelow(content)));
  const digest = digestOf(JSON.stringify([code, files, env]));
  if (existsSync(mark) && (await readFile(mark, 'utf8')) === digest) return;
  await rm(mark, { force: true });
  await mkdir(sitesDir, { recursive: true });
  try {
    await promisify(execFile)(process.execPath, ['scripts/build.ts'], { cwd: root, env: buildEnv(name) });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${name}: ${stdout}\n${stderr}`, { cause: error });
  }
  await writeFile(mark, digest);
}
