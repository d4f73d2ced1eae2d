import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A page of a built site. */
export interface BuiltPage {
  /** From the site's root, as readers know it: `/plans/2023/`; `/404.html` for what is no folder. */
  address: string;
  html: string;
}

/** Its own pages are not ours to test: it is for staff, and another program's. */
const editing = 'admin/';

/** All pages of a site, in the order of their addresses, and those that are not the public's. */
export async function pagesOf(site: string): Promise<{ pages: BuiltPage[]; leftOut: string[] }> {
  const names = (await readdir(site, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .sort();
  const addressOf = (name: string) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
  const [ours, others] = [
    names.filter((name) => !name.startsWith(editing)),
    names.filter((name) => name.startsWith(editing)),
  ];
  const pages = ours.map(async (name) => ({
    address: addressOf(name),
    html: await readFile(join(site, name), 'utf8'),
  }));
  return { pages: await Promise.all(pages), leftOut: others.map(addressOf) };
}
