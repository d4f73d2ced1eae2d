import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/read-archive.ts';
import { keptMemory } from '../../../src/source/kept-memory.ts';
import { readFiles } from '../../../src/source/read-files.ts';
import { contentFolder, item } from '../../support/read.ts';
import { folder } from '../../support/repository.ts';

const wrong = item({ lead: '税務課', years: '{2013: {grade: Z}}', summary: '短い' }, '\n<Figur src="a" />\n');

async function read(content: string, dir: string) {
  const memory = await keptMemory(dir, content);
  const {
    archive: _,
    whole: __,
    shown: ___,
    notes,
    answered,
    ...reading
  } = readArchive(await readFiles(content), '2015-07-01', memory);
  await memory.keep();
  return { ...reading, notes: notes(), answered: answered() };
}

describe('what files say is kept between two runs', () => {
  it('and read again it is the same: every problem at its place', async () => {
    const content = await contentFolder({ 'plans/2013/01.mdx': wrong, 'plans/2013/02.mdx': item({ title: '別' }) });
    const dir = await folder('memory');
    const first = await read(content, dir);
    expect(first.problems.length).toBeGreaterThan(3);
    expect(await readdir(dir)).toHaveLength(1);
    expect(await read(content, dir)).toEqual(first);
  });
  it('but a file that has changed is read anew', async () => {
    const content = await contentFolder({ 'plans/2013/01.mdx': wrong });
    const dir = await folder('memory');
    await read(content, dir);
    await writeFile(join(content, 'plans/2013/01.mdx'), item());
    expect((await read(content, dir)).problems).toEqual([]);
  });
  it('a memory that is damaged, or cannot be written, is no fault', async () => {
    const content = await contentFolder({ 'plans/2013/01.mdx': wrong });
    const dir = await folder('memory');
    const first = await read(content, dir);
    const [name] = await readdir(dir);
    await writeFile(join(dir, name!), (await readFile(join(dir, name!))).subarray(0, 100));
    expect(await read(content, dir)).toEqual(first);
    expect(await read(content, '/dev/null/nowhere')).toEqual(first);
  });
  it('is really asked', async () => {
    const content = await contentFolder({ 'plans/2013/01.mdx': item() });
    const sources = await readFiles(content);
    const other = { findings: [], entry: { title: '覚えていた名前', category: '1', departments: '行政経営課' } };
    const memory = { get: (path: string) => (path.endsWith('.mdx') ? other : undefined), set: () => undefined };
    expect(readArchive(sources, '2015-07-01', memory).archive!.items.get('2013/01')!.title).toBe('覚えていた名前');
  });
});
