import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { removeSoon } from '../../../scripts/lib/remove-soon.ts';

async function folder(files: number): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'ayumi-remove-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  for (let at = 0; at < files; at++) {
    await mkdir(join(dir, 'plans', String(at)), { recursive: true });
    await writeFile(join(dir, 'plans', String(at), 'index.html'), '');
  }
  return dir;
}

it('removes a folder with all that is in it', async () => {
  const dir = await folder(20);
  await removeSoon(dir);
  await vi.waitFor(() => expect(existsSync(dir)).toBe(false), { timeout: 30_000 });
});

it('removes it itself where no process can be begun for it', async () => {
  const dir = await folder(20);
  const node = process.execPath;
  onTestFinished(() => void (process.execPath = node));
  process.execPath = '/nowhere/node';
  await removeSoon(dir);
  expect(existsSync(dir)).toBe(false);
});

it('does not mind that nothing is there', async () => {
  await expect(removeSoon(join(tmpdir(), 'ayumi-nothing-there'))).resolves.toBeUndefined();
});
