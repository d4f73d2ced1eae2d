import type { Path } from '../finding.ts';
import { checks } from '../words/checks.ts';
import { namesOf } from './departments.ts';
import { again } from './repeated.ts';
import type { Found, Rule } from './rule.ts';

/** Words explained twice, and an office or an indicator named twice in a sheet. */
export const duplicateName: Rule = {
  id: 'duplicate-name',
  severity: 'error',
  check: ({ archive }) => {
    const terms = archive.glossary.map(({ term }, index): [Path, string] => [[index, 'term'], term]);
    const found = (file: string, names: readonly [Path, string][]): Found[] =>
      again(names).map(([path, name]) => ({ file, path, words: checks.duplicateName(name) }));
    return [
      ...found('glossary.yaml', terms),
      ...[...archive.items.values()].flatMap(({ file, entry }) => [
        ...found(
          file,
          namesOf(entry).map(({ name, path }) => [path, name]),
        ),
        ...found(
          file,
          (entry.indicators ?? []).map(({ name }, index) => [['indicators', index, 'name'], name]),
        ),
      ]),
    ];
  },
};
