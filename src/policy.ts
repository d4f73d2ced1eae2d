import { createHash } from 'node:crypto';

/** What a page does beyond showing itself. */
export interface PageNeeds {
  /** Runs scripts of the site. */
  scripts?: boolean;
  /** Where its scripts ask for more: `'self'`, origins of other sites. */
  asks?: readonly string[];
  /** Reads other pages of the site, and puts parts of them into itself. */
  readsPages?: boolean;
  /** Texts of the style elements that stand in it. */
  styles?: readonly string[];
  /** Shows pictures that are written into a style: the QR codes of printed pages. */
  drawnPictures?: boolean;
  /** Opens from a folder as well: there its own files lie at no address that `'self'` would mean. */
  fromFolder?: boolean;
}

type Directives = Record<string, readonly string[]>;

const none = ["'none'"];

/**
 * The Content-Security-Policy of a page, for its `<meta>`: it holds on every host, whatever headers that one sends. Each page is allowed what it needs and no more.
 * Astro would write one by itself, with the digests of all scripts and styles of the site on every page.
 */
export function pagePolicy({ scripts, asks = [], styles = [], ...needs }: PageNeeds): string {
  const self = needs.fromFolder ? ["'self'", 'file:'] : ["'self'"];
  return written({
    // What is not named below: frames, objects, media, fonts, workers. No page has any.
    'default-src': none,
    // Files of the site, never what stands in the page: a script that got into a text does not run.
    'script-src': scripts ? self : none,
    // The site's style sheets, and the style elements that the build has written, by their digests.
    'style-src': [...self, ...styles.map(digestOf)],
    // The icon, and the pictures of the guide.
    'img-src': needs.drawnPictures ? [...self, 'data:'] : self,
    // The search index, sheets to be printed; nobody is told what a reader does. Where no script runs nothing is asked,
    // but for robots.txt, which Lighthouse reads through the page.
    'connect-src': asks.length > 0 ? asks : needs.fromFolder ? none : self,
    // The search box. Nothing that is typed goes elsewhere.
    'form-action': self,
    // A base that got into a page would lead its links and scripts elsewhere.
    'base-uri': none,
    // Scripts write text and elements, never HTML or code: browsers that know these two hold them to it.
    ...(scripts && !needs.readsPages && { 'require-trusted-types-for': ["'script'"], 'trusted-types': none }),
  });
}

/**
 * Of the editing page, which reads and writes the repository by itself.
 * @param hosts beside its own, the only addresses that may be asked @param styles as in `PageNeeds`
 */
export function editingPolicy(hosts: readonly string[], styles: readonly string[]): string {
  return written({
    'default-src': none,
    'script-src': ["'self'"],
    'style-src': ["'self'", ...styles.map(digestOf)],
    'font-src': ["'self'"],
    // Pictures that are chosen and shown before they are sent anywhere, and those that the CMS carries in itself.
    'img-src': ["'self'", 'blob:', 'data:'],
    'connect-src': ["'self'", 'blob:', 'data:', ...hosts],
    'worker-src': ["'self'", 'blob:'],
    'form-action': none,
    'base-uri': none,
  });
}

/**
 * What holds for every document of the site, the editing page and attachments among them: for the header, which only some hosts send. Pages narrow it by their own,
 * which says of styles, pictures and requests what differs from page to page.
 */
export const sitePolicy = written({
  'script-src': ["'self'"],
  'object-src': none,
  'frame-src': none,
  'base-uri': none,
  'form-action': ["'self'"],
  // Only a header can say it: no other site shows this one within its own, as if it were a part of it.
  'frame-ancestors': none,
});

function written(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

function digestOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
