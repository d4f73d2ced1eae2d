import type { Finding, Path } from '../finding.ts';
import { hazardsInCell } from './cell-guard.ts';

/** Guards every string of a file, whatever its box: a title is text that staff merge, too. */
export function hazardsInStrings(value: unknown, file: string): Finding[] {
  const findings: Finding[] = [];
  const open: [Path, unknown][] = [[[], value]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [path, at] = next;
    if (typeof at === 'string') {
      const told = new Set(hazardsInCell(at).map((said) => said.join('\n')));
      for (const [message = '', remedy = ''] of [...told].map((said) => said.split('\n'))) {
        findings.push({ rule: 'unsafe', severity: 'error', file, path, message, remedy });
      }
    } else if (Array.isArray(at)) {
      at.forEach((entry, index) => open.push([[...path, index], entry]));
    } else if (typeof at === 'object' && at !== null) {
      for (const [key, entry] of Object.entries(at)) open.push([[...path, key], entry]);
    }
  }
  return findings;
}
