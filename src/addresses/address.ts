/**
 * An address of the site: its path from the site's root, with letters as people read them (`/departments/市民課/`), not as `%E5%B8%82…`.
 * A page's ends with a slash.
 */
export function canonicalAddress(written: string): string {
  const path = decoded(written.trim().replace(/[?#].*$/, '')).normalize('NFC');
  const page = path.replace(/(?<=\/)index\.html$/, '');
  return isFile(page) ? page : page.replace(/\/*$/, '/');
}

/** A file that is downloaded, and no page: `/data/2023.csv`. */
export function isFile(address: string): boolean {
  return /\/[^/]*\.[^/.]+$/.test(address);
}

/** An address and its anchor, which is empty or begins with `#`. */
export function partsOf(address: string): [path: string, anchor: string] {
  const at = address.indexOf('#');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
}

/** As it stands in a link. */
export function encodedAddress(address: string): string {
  return encodeURI(address).replaceAll('?', '%3F').replaceAll('#', '%23');
}

/** What begins so is made by the build for its own pages, or told to machines, in some builds: nobody cites it. */
const ofTheBuild =
  /^\/(_|\.|accessibility\/report\.json$|og\/|search-index\/|search\/choices\.json$|shard\/|sitemap[-\w]*\.xml$)/;
/** For those who run the site or write for it; the guide to a plan's boxes goes when the plan is closed. */
const ofTheOffice = /^\/(404\/|404\.html|admin\/|guide\/plans\/|robots\.txt|favicon\.svg|addresses\.txt)/;

/** Whether a reader may cite it: then it never vanishes. */
export function isCited(address: string): boolean {
  return !ofTheBuild.test(address) && !ofTheOffice.test(address);
}

/** @param file of a built site, from its root with `/` */
export function addressOfFile(file: string): string {
  return `/${file}`.replace(/(?<=\/)index\.html$/, '').normalize('NFC');
}

/** In the order of their letters' numbers, each once: the same on every machine. */
export function sortedAddresses(addresses: Iterable<string>): string[] {
  return [...new Set(addresses)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** As it is where it is no encoded path. */
export function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
