import type { Path } from '../finding.ts';
import { checks } from '../words/checks.ts';
import { namesOf } from './departments.ts';
import { type IndicatorWritten, indicatorsOfItem, indicatorsOfPlan } from './indicators-written.ts';
import { again } from './repeated.ts';
import type { Found, Rule } from './rule.ts';

/** Words explained twice, an office named twice in a sheet, and an indicator named twice in a sheet, a plan or a node of its outline. */
export const duplicateName: Rule = {
  id: 'duplicate-name',
  severity: 'error',
  check: ({ archive }) => [
    ...found(
      'glossary.yaml',
      archive.glossary.map(({ term }, index) => ({ name: term, path: [index, 'term'] })),
      // The site finds a term in either width.
      (term) => term.normalize('NFKC').replace(/\s/g, '').toLowerCase(),
    ),
    ...archive.plans.flatMap(({ file, entry }) => inLists(file, indicatorsOfPlan(entry))),
    ...[...archive.items.values()].flatMap(({ file, entry }) => [
      ...found(file, namesOf(entry)),
      ...inLists(file, indicatorsOfItem(entry)),
    ]),
  ],
};

/** Indicators of one list; the nodes of an outline may each have one of the same name. */
function inLists(file: string, indicators: readonly IndicatorWritten[]): Found[] {
  const named = indicators.map(({ indicator: { name }, path }) => ({ name, path: [...path, 'name'] }));
  const lists = Map.groupBy(named, ({ path }) => path.slice(0, -2).join('/'));
  return [...lists.values()].flatMap((list) => found(file, list));
}

function found(file: string, names: readonly { name: string; path: Path }[], fold = (name: string) => name): Found[] {
  return again(names.map(({ name, path }, index) => [path, fold(name), index] as const)).map(([path, , index]) => ({
    file,
    path,
    words: checks.duplicateName(names[index]!.name),
  }));
}
