import type { Archive } from '../../model/archive.ts';
import { planJson } from './json.ts';
import { longJson } from './long-json.ts';

/** The whole archive as one file, plan by plan: of 10,000 sheets it is 140 MB. */
export function archiveJson(archive: Archive): Generator<string> {
  const { site, today, departmentEntries, glossary } = archive;
  return longJson({ site, date: today, departments: departmentEntries, glossary }, 'plans', plansOf(archive));
}

function* plansOf({ plans }: Archive): Generator<object> {
  for (const plan of plans) yield planJson(plan);
}
