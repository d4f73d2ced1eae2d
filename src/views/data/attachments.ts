import type { Archive } from '../../model/archive.ts';

/** Files to publish: those that a source or a figure names, and no others that happen to lie there. */
export function attachmentsOf(archive: Archive): { plan: string; file: string; path: string }[] {
  const named = new Set([
    ...archive.plans.flatMap((plan) => plan.sources.map((source) => `plans/${plan.id}/${source.file}`)),
    ...[...archive.items.values()].flatMap((item) => [
      ...item.sources.map((source) => `plans/${item.plan.id}/${source.file}`),
      ...[...item.body.matchAll(/src="(files\/[^"]+)"/g)].map(([, file]) => `plans/${item.plan.id}/${file}`),
    ]),
  ]);
  return archive.attachments
    .filter((path) => named.has(path))
    .map((path) => {
      const [, plan = '', , ...rest] = path.split('/');
      return { plan, file: rest.join('/'), path };
    });
}
