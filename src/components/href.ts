const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address on this site as a link: a city may publish under a sub-path. */
export function href(path: string): string {
  return encodeURI(`${base}${path}`);
}

/** The same with origin: for canonical links, cards, citations and data. */
export function absolute(path: string, site: URL | undefined): string {
  return new URL(href(path), site).href;
}
