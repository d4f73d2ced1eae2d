import { encode } from 'cborg';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runEngine } from '../../../src/search-index/engine.ts';
import { repack } from '../../../src/search-index/repack.ts';

const packed = (value: unknown) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)]));
const page = (text: string) => ({ text, filters: {} });

describe('packing the engine’s index anew', () => {
  it('keeps every word, and leaves out what the page does not load', async () => {
    const made = await runEngine([page('w02aa b0001 w02bb'), page('b0001 。 u0001')]);
    const { files, words } = repack(made, 'closed');
    expect([...words].sort()).toEqual(['b0001', 'u0001', 'w02aa', 'w02bb']);
    expect([...files.keys()].filter((path) => /fragment|ui|highlight|worker/.test(path))).toEqual([]);
    expect(files.has('pagefind.js')).toBe(true);
  });
  it('makes the same files of the same pages, whatever order the engine writes them in', async () => {
    const values = ['い', 'ろ', 'は', 'に', 'ほ', 'へ', 'と', 'ち'];
    const pages = values.map((value) => ({
      text: 'b0001',
      filters: { year: [value, '全部'], plan: values, 状態: [value] },
    }));
    const made = [];
    // One after another: the engine is one for all.
    for (let time = 0; time < 3; time += 1) made.push(repack(await runEngine(pages), 'closed').files);
    const [first, ...others] = made;
    for (const other of others) expect(other).toEqual(first);
  });
  it('refuses an index of another version: a guess would lose words without a word', async () => {
    const made = await runEngine([page('w02aa')]);
    const [meta] = [...made.files.keys()].filter((path) => path.endsWith('.pf_meta'));
    made.files.set(meta!, packed(['1.6.0', [], [], []]));
    expect(() => repack(made, 'open')).toThrow(
      'The index of this version of Pagefind is not packed as expected: see src/search-index/repack.ts.',
    );
  });
});
