import { nearest } from '../nearest.ts';
import { checks } from '../words/checks.ts';
import { type Rule, finding } from './rule.ts';

/** A file that a source names lies in the plan's `files/`. */
export const checkAttachments: Rule = ({ archive }) => {
  const named = [
    ...archive.plans.map((plan) => ({ file: plan.file, plan: plan.id, sources: plan.sources })),
    ...[...archive.items.values()].map((item) => ({ file: item.file, plan: item.plan.id, sources: item.sources })),
  ];
  return named.flatMap(({ file, plan, sources }) => {
    const home = `plans/${plan}/`;
    const there = archive.attachments.filter((path) => path.startsWith(home)).map((path) => path.slice(home.length));
    return sources.flatMap((source, index) =>
      source.file === undefined || there.includes(source.file)
        ? []
        : [
            finding(
              'missing-attachment',
              'error',
              file,
              ['sources', index, 'file'],
              checks.missingAttachment(source.file, nearest(source.file, there)),
            ),
          ],
    );
  });
};
