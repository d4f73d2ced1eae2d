import { criteria } from '../../../src/accessibility/criteria.ts';
import type { AccessibilityReport, Fault, PageResult } from '../../../src/accessibility/report.ts';
import type { BuiltPage } from './pages-of.ts';
import { axeVersion } from './run-axe.ts';

/** What was found on each page, told of the site. */
export function reportOf(
  pages: readonly BuiltPage[],
  leftOut: string[],
  results: ReadonlyMap<string, PageResult>,
  browser: string,
): AccessibilityReport {
  const found = pages.map(({ address }) => [address, results.get(address)!] as const);
  const faults = found.flatMap(([page, { faults }]) => faults.map((fault) => ({ page, ...fault })));
  return {
    tools: { axe: axeVersion, browser },
    pages: pages.map(({ address }) => address),
    leftOut,
    looked: countsOf(found.map(([, { looked }]) => looked)),
    unsure: countsOf(found.map(([, { unsure }]) => unsure)),
    faults: [...faults, ...titleFaults(pages)],
  };
}

function countsOf(lists: readonly string[][]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of lists.flat().sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** Pages that bear the title of another one cannot be told apart in a list of windows. */
function titleFaults(pages: readonly BuiltPage[]): (Fault & { page: string })[] {
  const seen = new Map<string, string>();
  const touched = criteria.filter(({ own }) => own.includes('title')).map(({ number }) => number);
  return pages.flatMap(({ address, html }) => {
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? '';
    const first = seen.get(title);
    if (first === undefined && title !== '') {
      seen.set(title, address);
      return [];
    }
    return [{ page: address, rule: 'title', criteria: touched, where: `${title} ${first ?? ''}` }];
  });
}
