import { absolute } from '../../components/href.ts';
import type { Archive } from '../../model/archive.ts';
import type { Plan } from '../../model/plan.ts';

const formats = [
  ['csv', 'text/csv'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['json', 'application/json'],
] as const;

/** schema.org Dataset of a plan, with its downloads. */
export function datasetOf(plan: Plan, { site }: Archive, description: string, address: URL | undefined): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: plan.name,
    description,
    url: absolute(plan.path, address),
    inLanguage: 'ja',
    temporalCoverage: `${plan.from}-04-01/${plan.to + 1}-03-31`,
    creator: { '@type': 'GovernmentOrganization', name: site.municipality.name },
    ...(site.license && { license: site.license.url }),
    distribution: formats.map(([ending, type]) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: absolute(`/data/${plan.id}.${ending}`, address),
    })),
  };
}
