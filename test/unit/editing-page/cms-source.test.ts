import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { cmsSource } from '../../../src/editing-page/cms-source.ts';

const installed = readFileSync(createRequire(import.meta.url).resolve('@sveltia/cms'), 'utf8');

it('finds in the installed version what is to be changed, and takes the font host out of it', () => {
  expect(installed).toMatch(/@font-face[^}]*cdn\.jsdelivr\.net/);
  expect(cmsSource(installed)).not.toMatch(/@font-face[^}]*cdn\.jsdelivr\.net/);
});

it('lets it write no style into the page, as an element or in an attribute', () => {
  expect(installed).toMatch(/\.textContent=\w+\.code/);
  expect(installed).toContain('<svelte-css-wrapper style');
  expect(cmsSource(installed)).not.toMatch(/\.textContent=\w+\.code|<svelte-css-wrapper style/);
});

it('stops where a newer version has it otherwise', () => {
  const place = 'e=e.trim().replace(/\\r\\n?/g,`\n`);';
  expect(installed).toContain(place);
  expect(() => cmsSource(installed.replace(place, 'e=lines(e);'))).toThrow(
    'Sveltia CMS has changed: nothing in it matches',
  );
});
