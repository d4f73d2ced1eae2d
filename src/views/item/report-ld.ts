import { absolute } from '../../components/href.ts';
import { intervalOf } from '../../model/period.ts';
import type { Archive } from '../../model/archive.ts';
import type { Item } from '../../model/item.ts';

/** schema.org Report of an item: who publishes it, on what period, under which licence. */
export function reportOf(item: Item, { site }: Archive, address: URL | undefined): object {
  const published = item.history.findLast((entry) => entry.kind === 'published')?.date;
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: item.title,
    ...(item.summary !== undefined && { description: item.summary }),
    url: absolute(item.path, address),
    inLanguage: 'ja',
    identifier: item.id,
    reportNumber: item.no,
    temporalCoverage: intervalOf(item.plan),
    ...(published !== undefined && { datePublished: published }),
    ...(item.history[0] && { dateModified: item.history[0].date }),
    publisher: { '@type': 'GovernmentOrganization', name: site.municipality.name },
    isPartOf: { '@type': 'Collection', name: item.plan.name, url: absolute(item.plan.path, address) },
    ...(site.license && { license: site.license.url }),
  };
}
