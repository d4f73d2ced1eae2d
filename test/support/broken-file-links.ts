import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { elementsIn } from '../../scripts/lib/html-tree.ts';

/** Every link of every page of a folder, followed as a browser that has opened the file would: those that lead to no file, no anchor, or out of the folder. */
export function brokenFileLinks(dir: string): { followed: number; broken: string[] } {
  const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const elements = new Map(
    pages.map((page) => [join(dir, page), elementsIn(parse(readFileSync(join(dir, page), 'utf8')))]),
  );
  const ids = new Map([...elements].map(([file, all]) => [file, new Set(all.flatMap((one) => valuesOf(one, ['id'])))]));
  const root = pathToFileURL(`${dir}/`).href;
  const broken: string[] = [];
  let followed = 0;
  for (const [file, all] of elements) {
    for (const link of all.flatMap((one) => valuesOf(one, ['href', 'src', 'action']))) {
      const url = new URL(link, pathToFileURL(file));
      if (url.protocol !== 'file:') continue;
      followed++;
      const target = fileURLToPath(`${url.origin === 'null' ? 'file://' : url.origin}${url.pathname}`);
      const anchor = decodeURIComponent(url.hash.slice(1));
      const found = url.href.startsWith(root) && existsSync(target) && statSync(target).isFile();
      if (!found || (anchor !== '' && !ids.get(target)?.has(anchor)))
        broken.push(`${file.slice(dir.length)} → ${link}`);
    }
  }
  return { followed, broken };
}

function valuesOf({ attrs }: Tree.Element, names: readonly string[]): string[] {
  return attrs.filter(({ name }) => names.includes(name)).map(({ value }) => value);
}
