import type { Archive } from '../../model/archive.ts';
import { planJson } from './json.ts';
import { respondLongJson } from './respond.ts';

/** The whole archive as one file, made plan by plan. */
export function archiveResponse(archive: Archive): Response {
  const { site, today, departmentEntries, glossary } = archive;
  return respondLongJson({ site, date: today, departments: departmentEntries, glossary }, 'plans', plansOf(archive));
}

function* plansOf({ plans }: Archive): Generator<object> {
  for (const plan of plans) yield planJson(plan);
}
