import { everywhere, kept, readable } from './site-headers.ts';

/**
 * The file `_headers` of Netlify and Cloudflare Pages. Where several of its rules hold for a path, their headers are added up: each stands in one rule only.
 * Pages are kept as the host keeps them: both ask again each time.
 * @param base the path that the site begins at, with `/` at both ends
 * @param named folders and files of the search index that are called by what is in them; a folder with `/` at its end
 */
export function headersFile(base: string, named: readonly string[]): string {
  const forever = ['_astro/', ...named.map((name) => `search-index/${name}`)];
  return [
    rule(`${base}*`, everywhere),
    ...['search-index', 'data'].map((folder) => rule(`${base}${folder}/*`, { [readable.name]: readable.value })),
    ...forever.map((path) =>
      rule(`${base}${path}${path.endsWith('/') ? '*' : ''}`, { 'Cache-Control': kept[0]!.value }),
    ),
  ].join('\n');
}

function rule(path: string, headers: Record<string, string>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
