import type { Archive } from '../model/archive.ts';
import type { Named } from './manifest.ts';
import { planInput } from './plan-input.ts';
import type { PlanToIndex, ReadPlan } from './plan-indexer.ts';

/** An archive as the index reads it. */
export interface IndexSource {
  plans: PlanToIndex[];
  readPlan: ReadPlan;
  named: Named;
}

/** @param own ids of plans, where the index is to hold only these */
export function indexSource({ site, plans, departments, glossary }: Archive, own?: readonly string[]): IndexSource {
  const asked = own ? plans.filter(({ id }) => own.includes(id)) : plans;
  return {
    plans: asked.map(({ id, status }) => ({ id, status })),
    readPlan: (number) => Promise.resolve(planInput(asked[number]!)),
    named: { site: site.title, departments: departments.map(({ name, kana }) => ({ name, kana })), glossary },
  };
}
