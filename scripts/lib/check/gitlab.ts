import { report as words } from '../../../src/words/report.ts';
import { fingerprints } from './fingerprint.ts';
import type { Report } from './formats.ts';
import { listed } from './listed.ts';

const severities = { error: 'major', warning: 'minor', note: 'info' } as const;

/** GitLab's Code Quality report (a subset of Code Climate's): it shows each at its line of the merge request. */
export function gitlabReport(report: Report): string {
  const problems = listed(report);
  const prints = fingerprints(problems);
  const issues = problems.map(({ rule, severity, file, line, label, message, remedy }, index) => ({
    description: `${words.labelled(label)}${message}${words.remedy(remedy)}`,
    check_name: rule,
    fingerprint: prints[index],
    severity: severities[severity],
    location: { path: file, lines: { begin: line } },
  }));
  return JSON.stringify(issues, null, 2);
}
