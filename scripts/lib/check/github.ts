import { report as words } from '../../../src/words/report.ts';
import type { Report } from './formats.ts';
import { countOf, listed } from './listed.ts';

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** Workflow commands of GitHub Actions: it shows each at its line of the pull request. */
export function githubReport(report: Report): string {
  const lines = listed(report).map(({ severity, file, line, column, label, message, remedy }) => {
    const at = `file=${property(file)},line=${line},col=${column},title=${property(label || words[severity])}`;
    return `::${commands[severity]} ${at}::${data(`${message}\n${words.remedy(remedy)}`)}`;
  });
  const { problems, files } = report;
  return [...lines, words.summary(countOf(problems, 'error'), countOf(problems, 'warning'), files)].join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
