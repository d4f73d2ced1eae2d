import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { portableWords } from '../../../src/words/portable.ts';
import { attributeOf, elementsIn } from '../html-tree.ts';

/** A built site: what it holds, and where it says that it stands. */
export interface Site {
  dir: string;
  /** From its root, with `/`. */
  files: ReadonlySet<string>;
  /** `https://example.jp` */
  origin: string;
  /** Path that it begins at, with `/` at both ends. */
  base: string;
}

/** @throws where the folder holds no built site */
export function readSite(dir: string): Site {
  const home = join(dir, 'index.html');
  const address = existsSync(home) ? URL.parse(canonicalOf(parse(readFileSync(home, 'utf8'))) ?? '') : null;
  if (!address) throw new Error(portableWords.noSite(dir));
  const { origin, pathname } = address;
  return { dir, files: new Set(filesIn(dir)), origin, base: pathname.replace(/\/?$/, '/') };
}

/** The home page names the address that the site was built for: the environment may have changed since. */
function canonicalOf(home: Tree.Document): string | undefined {
  const link = elementsIn(home).find((element) => attributeOf(element, 'rel') === 'canonical');
  return link && attributeOf(link, 'href');
}

function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
