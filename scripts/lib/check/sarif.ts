import type { Problem } from '../../../src/finding.ts';
import { report as words } from '../../../src/words/report.ts';
import { ruleHelp, ruleIds } from '../../../src/words/rules.ts';
import { fingerprints } from './fingerprint.ts';
import type { Report } from './formats.ts';
import { listed } from './listed.ts';

/** SARIF 2.1.0, for code scanning and editors. Columns count UTF-16 code units, as ours do. */
export function sarifReport(report: Report): string {
  const problems = listed(report);
  const prints = fingerprints(problems);
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Ayumi', rules: ruleIds.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem, index) => ({
          ...resultOf(problem),
          partialFingerprints: { 'ayumi/v1': prints[index] },
        })),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function ruleOf(id: keyof typeof ruleHelp) {
  const { title, why, mend } = ruleHelp[id];
  return { id, shortDescription: { text: title }, fullDescription: { text: why }, help: { text: mend } };
}

function resultOf({ rule, severity, file, line, column, label, message, remedy, other }: Problem) {
  const location = (startLine: number, startColumn: number) => ({
    physicalLocation: { artifactLocation: { uri: encodeURI(file) }, region: { startLine, startColumn } },
  });
  return {
    ruleId: rule,
    ruleIndex: ruleIds.indexOf(rule),
    level: severity,
    message: { text: `${words.labelled(label)}${message}\n${words.remedy(remedy)}` },
    locations: [location(line, column)],
    ...(other && {
      relatedLocations: [{ id: 1, message: { text: other.label }, ...location(other.line, other.column) }],
    }),
  };
}
