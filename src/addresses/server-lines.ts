import { encodedAddress, partsOf } from './address.ts';
import type { Redirect } from './redirects.ts';

/** Where hosts look for them. */
export const redirectsFileOfSite = '_redirects';

/** Redirects in the words of a web server, one a line. */
export type ServerLines = (redirects: readonly Redirect[], base?: string) => string;

/** `_redirects`, as Netlify and Cloudflare Pages read it: at the root of the site. */
export const netlifyLines: ServerLines = (redirects, base = '/') =>
  lines(redirects, base, (from, to) => `${encodedAddress(from)} ${to} 301`);

/** For a `server` block of nginx, which compares addresses decoded. */
export const nginxLines: ServerLines = (redirects, base = '/') =>
  lines(redirects, base, (from, to) => `location = ${quoted(from)} { return 301 ${quoted(to)}; }`);

/** For Apache's mod_alias, which compares addresses decoded. `Redirect` would lead on all that begins so, too. */
export const apacheLines: ServerLines = (redirects, base = '/') =>
  lines(redirects, base, (from, to) => `RedirectMatch 301 ${quoted(`^${escaped(from)}$`)} ${quoted(to)}`);

function lines(redirects: readonly Redirect[], base: string, line: (from: string, to: string) => string): string {
  const root = base.replace(/\/$/, '');
  return redirects
    .map(
      ({ from, to }) =>
        `${line(`${root}${from}`, to.startsWith('/') ? linkTo(to, root) : to.replaceAll('$', '%24'))}\n`,
    )
    .join('');
}

function linkTo(to: string, root: string): string {
  const [path, anchor] = partsOf(to);
  return `${encodedAddress(`${root}${path}`)}${encodeURI(anchor)}`.replaceAll('$', '%24');
}

/** Addresses hold no quotes; in what a server leads to, `$` would begin a name of its own. */
function quoted(text: string): string {
  return `"${text}"`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
