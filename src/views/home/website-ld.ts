import { absolute } from '../../components/href.ts';
import type { Archive } from '../../model/archive.ts';

/** schema.org WebSite with its search address. */
export function websiteOf({ site }: Archive, address: URL | undefined): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.title,
    url: absolute('/', address),
    inLanguage: 'ja',
    publisher: { '@type': 'GovernmentOrganization', name: site.municipality.name },
    potentialAction: {
      '@type': 'SearchAction',
      target: `${absolute('/search/', address)}?q={query}`,
      'query-input': 'required name=query',
    },
  };
}
