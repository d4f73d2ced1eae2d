import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { close, createIndex } from 'pagefind';

/** What the files of an index say. */
export interface DecodedIndex {
  version: string;
  pages: number;
  /** Words with their pages and places, in the format's own terms. */
  words: unknown[];
  /** In an order of their own: Pagefind writes them in any. */
  filters: [name: string, values: [value: string, pages: number[]][]][];
}

export interface OraclePage {
  words: readonly (string | null)[];
  filters: Record<string, string[]>;
}

/** What Pagefind itself makes of the same pages, as files by path from the index's folder: a mark takes up a place and is no word. */
export async function filesByPagefind(pages: readonly OraclePage[]): Promise<Map<string, Uint8Array>> {
  const { index } = await createIndex({});
  for (const [at, { words, filters }] of pages.entries()) {
    const content = words.map((word) => word ?? '。').join(' ');
    const { errors } = await index!.addCustomRecord({ url: String(at), content, language: 'und', filters });
    if (errors.length > 0) throw new Error(errors.join('\n'));
  }
  const { files } = await index!.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

export async function indexByPagefind(pages: readonly OraclePage[]): Promise<DecodedIndex> {
  return decodedIndex(await filesByPagefind(pages));
}

/** @param files by path from the index's folder */
export function decodedIndex(files: ReadonlyMap<string, Uint8Array>): DecodedIndex {
  const meta = [...files.keys()].find((path) => path.endsWith('.pf_meta'))!;
  const [version, pages, chunks, filters] = unpacked(files.get(meta)!) as [
    string,
    unknown[],
    [string, string, string][],
    [string, string][],
  ];
  return {
    version,
    pages: pages.length,
    words: chunks.flatMap(([, , name]) => (unpacked(files.get(`index/${name}.pf_index`)!) as [unknown[]])[0]),
    filters: filters
      .map(([, name]) => unpacked(files.get(`filter/${name}.pf_filter`)!) as DecodedIndex['filters'][number])
      .map(([name, values]): DecodedIndex['filters'][number] => [name, values.toSorted(byFirst)])
      .sort(byFirst),
  };
}

function byFirst([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function unpacked(content: Uint8Array): unknown {
  return decode(gunzipSync(content).subarray('pagefind_dcd'.length));
}
