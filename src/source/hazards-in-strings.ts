import type { Finding, Path } from '../finding.ts';
import { hazardsInCell } from './cell-guard.ts';
import type { Said } from './html-guard.ts';

/** Guards every string of a file, whatever its box: a title is text that staff merge, too. */
export function hazardsInStrings(value: unknown, file: string): Finding[] {
  const findings: Finding[] = [];
  const open: [at: unknown, key: string | number, above: Place | null][] = [[value, '', null]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [at, key, above] = next;
    if (typeof at === 'string') {
      for (const [message = '', remedy = ''] of distinct(hazardsInCell(at)))
        findings.push({ rule: 'unsafe', severity: 'error', file, path: pathOf(above, key), message, remedy });
    } else if (Array.isArray(at)) {
      const here = { key, above };
      at.forEach((entry, index) => open.push([entry, index, here]));
    } else if (typeof at === 'object' && at !== null) {
      const here = { key, above };
      for (const name of Object.keys(at)) open.push([(at as Record<string, unknown>)[name], name, here]);
    }
  }
  return findings;
}

/** A key and those around it: a path is made of them where there is something to tell. */
interface Place {
  key: string | number;
  above: Place | null;
}

function pathOf(above: Place | null, key: string | number): Path {
  return above ? [...pathOf(above.above, above.key), key] : [];
}

function distinct(said: readonly Said[]): readonly Said[] {
  return said.length < 2 ? said : [...new Map(said.map((one) => [one.join('\n'), one])).values()];
}
