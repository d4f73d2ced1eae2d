import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../support/paths.ts';

const folder = join(root, 'src/views/guide/pictures');

it('has every picture of the field guide, small enough to be sent with it', () => {
  const names = readdirSync(folder).sort();
  expect(names).toEqual(
    ['check', 'edit-list', 'edit-sheet', 'edit-workflow', 'excel-sheet', 'public-page', 'review', 'sheet-print'].map(
      (name) => `${name}.webp`,
    ),
  );
  for (const name of names) {
    const bytes = readFileSync(join(folder, name));
    expect(bytes.toString('latin1', 8, 16), name).toBe('WEBPVP8X');
    expect(bytes.length, name).toBeLessThanOrEqual(120_000);
    expect(bytes.readUIntLE(24, 3) + 1, name).toBeLessThanOrEqual(1280);
  }
});
