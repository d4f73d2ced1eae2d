import type { Crumb } from './crumb.ts';
import { absolute } from './href.ts';

/** schema.org BreadcrumbList of a page's way from the home page. */
export function breadcrumbList(trail: readonly Crumb[], site: URL | undefined): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: absolute(path, site),
    })),
  };
}
