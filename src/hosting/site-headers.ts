import { sitePolicy } from '../policy.ts';

/** Sent with every answer, errors too. What each is for is told to those who run a server in docs/hosting.md. */
export const everywhere: Record<string, string> = {
  'Content-Security-Policy': sitePolicy,
  'X-Content-Type-Options': 'nosniff',
  // What a reader has looked for stands in the address.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // The editing page signs in through a window of the repository's host, which has to answer it.
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  // Pages of the same city may show the site's pictures. Requests that ask for leave are ruled by `readable` instead.
  'Cross-Origin-Resource-Policy': 'same-site',
  // Of this name alone: what else the city runs below it is not ours to decide.
  'Strict-Transport-Security': 'max-age=31536000',
};

/** Paths, as regular expressions that hold wherever the site begins, and what is sent for them. */
export const readable = {
  /** Read by scripts of other sites: searches over several cities, and whoever works with the data. */
  path: '/(search-index|data)/',
  name: 'Access-Control-Allow-Origin',
  value: '*',
};

/** How long browsers may keep an answer; the first that holds. Only what is there is kept, no error. */
export const kept = [
  // Called by what is in it.
  { path: '/(_astro/|search-index/[a-z]+-[0-9a-f]{12}(/|\\.json$))', value: 'public, max-age=31536000, immutable' },
  // A new site is seen at once, and its search begins with the index's list.
  { path: '(/|\\.html|/search-index/index\\.json)$', value: 'public, max-age=60' },
  { path: '', value: 'public, max-age=300' },
];

/** What a host sends for a path of the site. */
export function headersFor(path: string): Record<string, string> {
  const { value } = kept.find((rule) => new RegExp(rule.path).test(path))!;
  return {
    ...everywhere,
    ...(new RegExp(readable.path).test(path) && { [readable.name]: readable.value }),
    'Cache-Control': value,
  };
}
