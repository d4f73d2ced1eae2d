import type { Path } from '../finding.ts';
import { filesInBody } from '../model/body-files.ts';
import { nearest } from '../nearest.ts';
import type { Source } from '../schema/source.ts';
import { checks } from '../words/checks.ts';
import type { Found, Rule } from './rule.ts';

/** A file that a source or a figure names lies in the plan's `files/`. Names are compared as they look: macOS writes 「が」 as two characters. */
export const missingAttachment: Rule = {
  id: 'missing-attachment',
  severity: 'error',
  check: ({ archive }) => {
    const named = [
      ...archive.plans.map((plan) => ({ file: plan.file, plan: plan.id, names: namesIn(plan.sources, '') })),
      ...[...archive.items.values()].map((item) => ({
        file: item.file,
        plan: item.plan.id,
        names: namesIn(item.sources, item.body),
      })),
    ];
    return named.flatMap(({ file, plan, names }): Found[] => {
      const home = `plans/${plan}/`;
      const there = archive.attachments
        .filter((path) => path.startsWith(home))
        .map((path) => path.slice(home.length).normalize('NFC'));
      return names
        .filter(({ name }) => !there.includes(name.normalize('NFC')))
        .map(({ name, path }) => ({ file, path, words: checks.missingAttachment(name, nearest(name, there)) }));
    });
  },
};

function namesIn(sources: readonly Source[], body: string): { name: string; path: Path }[] {
  return [
    ...sources.flatMap((source, index) =>
      source.file === undefined ? [] : [{ name: source.file, path: ['sources', index, 'file'] }],
    ),
    ...filesInBody(body).map((name) => ({ name, path: [] })),
  ];
}
