import { absolute } from '../../components/href.ts';
import { intervalOf } from '../../model/period.ts';
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
    temporalCoverage: intervalOf(plan),
    creator: { '@type': 'GovernmentOrganization', name: site.municipality.name },
    ...(site.license && { license: site.license.url }),
    distribution: formats.map(([ending, type]) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: absolute(`/data/${plan.id}.${ending}`, address),
    })),
  };
}
