import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';

/** An item as the engine reads it: its words in order, and what it can be narrowed by. */
export interface EnginePage {
  text: string;
  filters: Record<string, string[]>;
}

/** What the engine made: its files by path, and which item each page of the index is, in the engine's order. */
export interface EngineFiles {
  files: Map<string, Uint8Array>;
  /** Hash of a page → number of its item. */
  pages: Map<string, number>;
}

/** A language that the engine neither segments nor stems: the words are made already. */
const language = 'und';
const atOnce = 200;

/**
 * Hands the pages to Pagefind and takes what it writes.
 * @throws when Pagefind reports an error: half an index is worse than none
 */
export async function runEngine(pages: readonly EnginePage[]): Promise<EngineFiles> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (let from = 0; from < pages.length; from += atOnce) {
      const answers = await Promise.all(
        pages
          .slice(from, from + atOnce)
          .map(({ text, filters }, at) =>
            index.addCustomRecord({ url: String(from + at), content: text, language, filters }),
          ),
      );
      refuse(answers.flatMap((answer) => answer.errors));
    }
    const written = await index.getFiles();
    refuse(written.errors);
    const files = new Map(written.files.map(({ path, content }) => [path, content]));
    files.set(script, await minified(files.get(script)!));
    return { files, pages: pagesIn(files) };
  } finally {
    await close();
  }
}

const script = 'pagefind.js';

/** The engine's script comes with long names in it: an eighth of it less to load. */
async function minified(content: Uint8Array): Promise<Uint8Array> {
  const { code } = await transform(Buffer.from(content).toString('utf8'), {
    minify: true,
    format: 'esm',
    target: 'es2022',
  });
  return Buffer.from(code);
}

/** A fragment says under its hash which page it is; nothing else in it is needed. */
function pagesIn(files: Map<string, Uint8Array>): Map<string, number> {
  const pages = new Map<string, number>();
  for (const [path, content] of files) {
    const hash = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
    if (hash === undefined) continue;
    const { url } = JSON.parse(unpacked(content).toString('utf8')) as { url: string };
    pages.set(hash, Number(url.replaceAll('/', '')));
  }
  return pages;
}

const signature = 'pagefind_dcd';

/** A file of the engine without compression and signature. */
export function unpacked(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, signature.length).toString() !== signature) throw new Error('Pagefind: no signature');
  return bytes.subarray(signature.length);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
