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

export function indexSource({ site, plans, departments, glossary }: Archive): IndexSource {
  return {
    plans: plans.map(({ id, status }) => ({ id, status })),
    readPlan: (number) => Promise.resolve(planInput(plans[number]!)),
    named: { site: site.title, departments: departments.map(({ name, kana }) => ({ name, kana })), glossary },
  };
}
