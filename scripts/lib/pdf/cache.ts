import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** PDFs kept between runs, by what they are made of. */
const dir = join('.cache', 'pdf');
/** What nobody has asked for in a quarter of a year goes. */
const keptFor = 92 * 86_400_000;

/** @returns null where it has to be made */
export async function fromCache(key: string): Promise<Buffer | null> {
  const file = join(dir, `${key}.pdf`);
  try {
    const bytes = await readFile(file);
    await utimes(file, new Date(), new Date()).catch(() => undefined);
    return bytes;
  } catch {
    return null;
  }
}

export async function intoCache(key: string, bytes: Buffer): Promise<void> {
  await writeWhole(join(dir, `${key}.pdf`), bytes);
}

export async function clearCache(): Promise<void> {
  for (const name of await readdir(dir).catch(() => [])) {
    const { mtimeMs } = await stat(join(dir, name)).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > keptFor) await rm(join(dir, name), { force: true });
  }
}

/** Never half a file under its name, whatever happens meanwhile. One that is the same already is left alone. */
export async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const there = await readFile(file).catch(() => null);
  if (there?.equals(bytes)) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, bytes);
  await rename(`${file}.${process.pid}`, file);
}
