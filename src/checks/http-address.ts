import type { Path } from '../finding.ts';
import type { Archive } from '../model/archive.ts';
import { type Link, linksInBody, linksInValues } from '../source/links-in.ts';
import { checks } from '../words/checks.ts';
import { departmentsFile } from './departments.ts';
import type { Rule } from './rule.ts';

/** An address that begins with `http:`. What it leads to can be read and changed on the way there. */
export const httpAddress: Rule = {
  id: 'http-address',
  severity: 'warning',
  check: ({ archive }) =>
    linksOf(archive)
      .filter(({ url }) => /^http:/i.test(url))
      .map(({ url, file, path = [], place }) => ({
        file,
        path,
        ...(place && { place }),
        words: checks.httpAddress(url, file.endsWith('.mdx')),
      })),
};

interface LinkOfFile extends Link {
  file: string;
}

/** Every address of the web in a content folder, with its file. */
export function linksOf({ site, departmentEntries, glossary, plans }: Archive): LinkOfFile[] {
  const within = (file: string, value: unknown, path?: Path) =>
    linksInValues(value, path).map((link) => ({ ...link, file }));
  return [
    ...within('site.yaml', site),
    ...within(departmentsFile, departmentEntries),
    ...within('glossary.yaml', glossary),
    ...plans.flatMap((plan) => [
      ...within(plan.file, plan.entry),
      ...plan.items.flatMap(({ file, entry, body, bodyOffset }) => [
        ...within(file, entry),
        ...linksInBody(body).map(({ url, place }) => ({
          url,
          file,
          place: { line: place!.line + bodyOffset, column: place!.column },
        })),
      ]),
    ]),
  ];
}
