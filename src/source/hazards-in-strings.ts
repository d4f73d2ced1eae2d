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
      tell(hazardsInCell(at), () => pathOf(above, key));
    } else if (Array.isArray(at)) {
      const here = { key, above };
      at.forEach((entry, index) => open.push([entry, index, here]));
    } else if (typeof at === 'object' && at !== null) {
      const here = { key, above };
      for (const name of Object.keys(at)) {
        open.push([(at as Record<string, unknown>)[name], name, here]);
        // Of a form's own boxes the name is text of the sheet, too.
        if (!/^[\w-]*$/.test(name)) tell(hazardsInCell(name), () => [...pathOf(above, key), name], true);
      }
    }
  }
  return findings;

  function tell(said: readonly Said[], pathAt: () => Path, atKey = false): void {
    for (const [message = '', remedy = ''] of distinct(said))
      findings.push({
        rule: 'unsafe',
        severity: 'error',
        file,
        path: pathAt(),
        message,
        remedy,
        ...(atKey && { atKey }),
      });
  }
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
