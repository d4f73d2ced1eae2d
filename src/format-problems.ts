import type { Problem, Severity } from './finding.ts';
import { legible } from './legible.ts';
import { report } from './words/report.ts';

const gravities: Severity[] = ['error', 'warning', 'note'];

/**
 * Problems as lines for a person: place, box, what is wrong, what to write. First what must be mended, then what is asked, each under its heading.
 * @param folder the content folder as the reader would name it; put before each file
 */
export function formatProblems(problems: readonly Problem[], folder: string): string {
  return gravities
    .map((severity) => problems.filter((problem) => problem.severity === severity))
    .filter((some) => some.length > 0)
    .map((some) =>
      [report.section(some[0]!.severity, some.length), ...some.map((problem) => formatOne(problem, folder))].join(
        '\n\n',
      ),
    )
    .join('\n\n');
}

function formatOne({ file, line, column, severity, label, message, remedy }: Problem, folder: string): string {
  const place = `${[folder, legible(file)].filter(Boolean).join('/')}:${line}:${column}`;
  return [report.head(place, report[severity], label), `  ${message}`, `  ${report.remedy(remedy)}`].join('\n');
}
