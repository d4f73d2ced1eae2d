import { filesInBody } from './body-files.ts';
import type { Archive } from './archive.ts';

/** Files to publish: those that a source or a figure names, and no others that happen to lie there. */
export function attachmentsOf(archive: Archive): { plan: string; file: string; path: string }[] {
  const named = new Set([
    ...archive.plans.flatMap((plan) => plan.sources.map((source) => nameOf(plan.id, source.file))),
    ...[...archive.items.values()].flatMap((item) => [
      ...item.sources.map((source) => nameOf(item.plan.id, source.file)),
      ...filesInBody(item.body).map(({ name }) => nameOf(item.plan.id, name)),
    ]),
  ]);
  return archive.attachments
    .filter((path) => named.has(path.normalize('NFC')))
    .map((path) => {
      const [, plan = '', , ...rest] = path.split('/');
      return { plan, file: rest.join('/').normalize('NFC'), path };
    });
}

/** macOS writes 「が」 as two characters in file names; the sheet has one. */
function nameOf(plan: string, file: string | undefined): string {
  return `plans/${plan}/${file}`.normalize('NFC');
}
