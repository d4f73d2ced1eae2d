import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';

/** What the page loads of Pagefind itself: its script, its program, and what it says of the index. */
export interface Engine {
  /** By path from the part's folder. */
  files: [path: string, content: Uint8Array][];
  entry: { version: string; languages: Record<string, object> };
}

/** Whose index is written here. */
const version = '1.5.2';

/** A language that the engine neither segments nor stems: the words are made already. */
export const language = 'und';

/**
 * Pagefind's own files, as it writes them beside an index.
 * @throws when Pagefind reports an error, or is of another version: a guess at its format would lose words without a word
 */
export async function loadEngine(): Promise<Engine> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  try {
    refuse((await index.addCustomRecord({ url: '0', content: 'w', language })).errors);
    const written = await index.getFiles();
    refuse(written.errors);
    const contentOf = (name: string) => written.files.find(({ path }) => path === name)!.content;
    return {
      files: [
        ['pagefind.js', await minified(contentOf('pagefind.js'))],
        [program, contentOf(program)],
      ],
      entry: checked(JSON.parse(Buffer.from(contentOf(entryFile)).toString('utf8')) as Engine['entry']),
    };
  } finally {
    await close();
  }
}

export function checked(entry: Engine['entry']): Engine['entry'] {
  if (entry.version === version) return entry;
  throw new Error(`Pagefind ${entry.version}: the index is written for ${version}, see src/search-index/chunks.ts.`);
}

const program = 'wasm.unknown.pagefind';
export const entryFile = 'pagefind-entry.json';

/** The engine's list of its indexes: one language, whose file goes by this name. */
export function entryFor({ entry }: Engine, name: string, pages: number): Uint8Array {
  const languages = { [language]: { ...entry.languages[language], hash: name, page_count: pages } };
  return Buffer.from(JSON.stringify({ ...entry, languages }));
}

const signature = Buffer.from('pagefind_dcd');

/** A file as the engine reads it. More packing (9) would take eight times as long for a large index, and save 1.7 % of it. */
export function packed(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([signature, bytes]), { level: 6 });
}

/** The engine's script comes with long names in it: an eighth of it less to load. */
async function minified(content: Uint8Array): Promise<Uint8Array> {
  const { code } = await transform(Buffer.from(content).toString('utf8'), {
    minify: true,
    format: 'esm',
    target: 'es2022',
  });
  return Buffer.from(code);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
