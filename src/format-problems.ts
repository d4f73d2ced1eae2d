import type { Problem } from './finding.ts';
import { report } from './words/report.ts';

/**
 * Problems as lines for a person: place, box, what is wrong, what to write.
 * @param folder the content folder as the reader would name it; put before each file
 */
export function formatProblems(problems: readonly Problem[], folder: string): string {
  return problems
    .map((problem) => {
      const place = `${[folder, problem.file].filter(Boolean).join('/')}:${problem.line}:${problem.column}`;
      return [
        report.head(place, report[problem.severity], problem.label),
        `  ${problem.message}`,
        `  ${report.remedy(problem.remedy)}`,
      ].join('\n');
    })
    .join('\n\n');
}
