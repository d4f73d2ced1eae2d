import { builtFiles, builtPages, idsOf, linksOf, readBuilt } from './html.ts';

/** Links of a built site that lead to no file or no anchor of it. Links to other hosts are not followed. */
export function brokenLinks(site: string, origin: string, base: string): string[] {
  const files = new Set(builtFiles(site));
  const pages = builtPages(site);
  const html = new Map(pages.map((page) => [page, readBuilt(site, page)]));
  const ids = new Map([...html].map(([page, text]) => [page, idsOf(text)]));
  return pages.flatMap((page) => {
    const here = new URL(`${base}${page.replace(/index\.html$/, '')}`, origin);
    return linksOf(html.get(page)!).flatMap((link) => {
      const url = new URL(link, here);
      if (url.origin !== new URL(origin).origin) return [];
      const found = fileOf(url);
      if (found === null) return [`${page} → ${link}`];
      const anchor = decodeURIComponent(url.hash.slice(1));
      return anchor === '' || !ids.has(found) || ids.get(found)!.has(anchor) ? [] : [`${page} → ${link}`];
    });
  });

  function fileOf(url: URL): string | null {
    const path = decodeURIComponent(url.pathname);
    if (!path.startsWith(base)) return null;
    const file = path.slice(base.length);
    return [file, `${file}index.html`].find((candidate) => files.has(candidate)) ?? null;
  }
}
