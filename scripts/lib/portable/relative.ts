import { posix } from 'node:path';
import type { Site } from './site.ts';

/**
 * An address on the site as the way from one file of it to another, `../plans/index.html#a`: files have no server that would look for an `index.html`.
 * @param address as it stands in the file
 * @param file of the site that it stands in
 * @returns null for what leads elsewhere, within the same page, or to nothing that the site has
 */
export function relativeAddress(address: string, file: string, { origin, base, files }: Site): string | null {
  if (address === '' || address.startsWith('#')) return null;
  const here = `${origin}${base}${encodeURI(file)}`;
  if (!URL.canParse(address, here)) return null;
  const url = new URL(address, here);
  const path = url.pathname.replace(/\/?$/, '/') === base ? base : url.pathname;
  if (url.origin !== origin || !path.startsWith(base)) return null;
  const target = targetOf(decodeURIComponent(path.slice(base.length)), files);
  if (target === null) return null;
  const way = posix.relative(posix.dirname(file), target);
  return `${way.split('/').map(encodeURIComponent).join('/')}${url.search}${url.hash}`;
}

function targetOf(path: string, files: ReadonlySet<string>): string | null {
  return [path, posix.join(path, 'index.html')].find((candidate) => files.has(candidate)) ?? null;
}
