import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, build } from 'esbuild';
import { editingPage } from '../words/editing-page.ts';
import { cmsSource } from './cms-source.ts';

const entry = fileURLToPath(new URL('entry.ts', import.meta.url));
const cms = createRequire(import.meta.url).resolve('@sveltia/cms');

/** Fonts of the CMS, which its script looks for beside itself. */
export const cmsAssets = join(dirname(cms), 'assets');

/** The page's script in parts: Sveltia CMS, its Japanese words, and our way of reading and writing. */
export async function bundle(target: string): Promise<void> {
  await build({
    entryPoints: { editing: entry },
    outdir: target,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    chunkNames: 'part-[hash]',
    // Colours of code, maps, reading of photographs: no box of ours has them, and the CMS asks for them only then.
    external: [
      '@shikijs/*',
      'terra-draw',
      'terra-draw-leaflet-adapter',
      'leaflet/*',
      'exifr/*',
      'svgo/*',
      'immutable',
      'turndown/*',
    ],
    plugins: [asWeNeedIt, japaneseOnly],
    logLevel: 'error',
  });
}

const asWeNeedIt: Plugin = {
  name: 'as-we-need-it',
  setup(build) {
    build.onLoad({ filter: /[\\/]@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, async ({ path }) => ({
      contents: cmsSource(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

/** English lies in the script itself. What the Japanese of the CMS does not say, we do. */
const japaneseOnly: Plugin = {
  name: 'japanese-only',
  setup(build) {
    build.onResolve({ filter: /locales\/.*\.json$/ }, ({ path }) =>
      path.endsWith('/ja.json') ? null : { path, external: true },
    );
    build.onLoad({ filter: /[\\/]locales[\\/]ja\.json$/ }, async ({ path }) => ({
      contents: JSON.stringify({ ...editingPage.unsaid, ...(JSON.parse(await readFile(path, 'utf8')) as object) }),
      loader: 'json',
    }));
  },
};
