import { readdir } from 'node:fs/promises';

/** A page of a built site. */
export interface BuiltPage {
  /** From the site's root, as readers know it: `/plans/2023/`; `/404.html` for what is no folder. */
  address: string;
  /** Its file, from the site's root with `/`. */
  file: string;
}

/** Its own pages are not ours to test: it is for staff, and another program's. */
const editing = 'admin/';

/** All pages of a site, in the order of their files, and addresses of those that are not the public's. */
export async function pagesOf(site: string): Promise<{ pages: BuiltPage[]; leftOut: string[] }> {
  const files = (await readdir(site, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .sort();
  const pages = files.map((file) => ({ address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, file }));
  const isOurs = ({ file }: BuiltPage) => !file.startsWith(editing);
  return {
    pages: pages.filter(isOurs),
    leftOut: pages.filter((page) => !isOurs(page)).map(({ address }) => address),
  };
}
