import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generated } from '../../../scripts/lib/forms/generated.ts';
import { root } from '../../support/paths.ts';

it.each(generated)('$path is what the format makes; where not, npm run forms makes it anew', ({ path, make }) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(make());
});

it('keeps no JSON Schema that nothing makes', () => {
  const made = generated.map(({ path }) => path);
  const there = readdirSync(join(root, '.vscode/schemas')).map((name) => `.vscode/schemas/${name}`);
  expect(there.filter((path) => !made.includes(path))).toEqual([]);
});
