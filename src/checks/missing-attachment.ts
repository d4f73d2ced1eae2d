import type { Path, Place } from '../finding.ts';
import { filesInBody } from '../model/body-files.ts';
import type { Item } from '../model/item.ts';
import { nearest } from '../nearest.ts';
import type { Source } from '../schema/source.ts';
import { checks } from '../words/checks.ts';
import type { Found, Rule } from './rule.ts';

interface FileNamed {
  name: string;
  path?: Path;
  place?: Place;
}

/** A file that a source or a figure names lies in the plan's `files/`. Names are compared as they look: macOS writes 「が」 as two characters. */
export const missingAttachment: Rule = {
  id: 'missing-attachment',
  severity: 'error',
  check: ({ archive }) =>
    archive.plans.flatMap((plan) => {
      const home = `plans/${plan.id}/`;
      const there = archive.attachments
        .filter((path) => path.startsWith(home))
        .map((path) => path.slice(home.length).normalize('NFC'));
      return [
        ...missing(plan.file, inSources(plan.sources), there),
        ...plan.items.flatMap((item) => missing(item.file, [...inSources(item.sources), ...inBody(item)], there)),
      ];
    }),
};

function missing(file: string, named: readonly FileNamed[], there: readonly string[]): Found[] {
  return named
    .filter(({ name }) => !there.includes(name.normalize('NFC')))
    .map(({ name, path = [], place }) => ({
      file,
      path,
      ...(place && { place }),
      words: checks.missingAttachment(name, nearest(name, there)),
    }));
}

function inSources(sources: readonly Source[]): FileNamed[] {
  return sources.flatMap(({ file }, index) =>
    file === undefined ? [] : [{ name: file, path: ['sources', index, 'file'] }],
  );
}

function inBody({ body, bodyOffset }: Item): FileNamed[] {
  return filesInBody(body).map(({ name, line, column }) => ({ name, place: { line: line + bodyOffset, column } }));
}
