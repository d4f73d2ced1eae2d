import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sitesDir } from './build-sites.ts';

/** A built site on disk. */
export const siteDir = (name: string) => join(sitesDir, name);

export function readBuilt(site: string, path: string): string {
  return readFileSync(join(siteDir(site), path), 'utf8');
}

/** Every file of a built site, from its root, with `/`. */
export function builtFiles(site: string): string[] {
  const dir = siteDir(site);
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

export function builtPages(site: string): string[] {
  return builtFiles(site).filter((file) => file.endsWith('.html'));
}

/** What a reader reads: the text of a page's main part, tags taken out, entities resolved. */
export function textOf(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  return decoded(main.replace(/<(script|style|template)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ''));
}

export function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

export function idsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => decoded(id!)));
}

/** Every address that a page points to. */
export function linksOf(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src|data-index|data-search-index|data-choices)="([^"]*)"/g)].map(([, url]) =>
    decoded(url!),
  );
}
