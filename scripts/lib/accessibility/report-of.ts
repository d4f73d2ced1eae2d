import { criteria } from '../../../src/accessibility/criteria.ts';
import type { AccessibilityReport, Fault, PageResult } from '../../../src/accessibility/report.ts';
import { axeVersion } from './run-axe.ts';

/** A page that has been looked at. */
export interface Examined {
  address: string;
  title: string;
  result: PageResult;
}

/** What was found on each page, told of the site. */
export function reportOf(examined: readonly Examined[], leftOut: string[], browser: string): AccessibilityReport {
  const faults = examined.flatMap(({ address, result }) => result.faults.map((fault) => ({ page: address, ...fault })));
  return {
    tools: { axe: axeVersion, browser },
    pages: examined.map(({ address }) => address),
    leftOut,
    looked: countsOf(examined.map(({ result }) => result.looked)),
    unsure: countsOf(examined.map(({ result }) => result.unsure)),
    faults: [...faults, ...titleFaults(examined)],
  };
}

function countsOf(lists: readonly string[][]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of lists.flat().sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** Pages that bear the title of another one cannot be told apart in a list of windows. */
function titleFaults(examined: readonly Examined[]): (Fault & { page: string })[] {
  const seen = new Map<string, string>();
  const touched = criteria.filter(({ own }) => own.includes('title')).map(({ number }) => number);
  return examined.flatMap(({ address, title }) => {
    const first = seen.get(title);
    if (first === undefined && title !== '') {
      seen.set(title, address);
      return [];
    }
    return [{ page: address, rule: 'title', criteria: touched, where: `${title} ${first ?? ''}` }];
  });
}
