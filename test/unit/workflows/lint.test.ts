import { describe, expect, it } from 'vitest';
import { workflowTexts } from '../../support/workflows/github.ts';
import { lints } from '../../support/workflows/lint.ts';

describe.each(Object.entries(workflowTexts))('%s', (name, text) => {
  it('has nothing for the linter to find', async () => expect(await lints(name, text)).toEqual([]));
});

describe('the linter finds', () => {
  const text = workflowTexts['publish.yml']!;
  it.each([
    ['a key that does not exist', ['timeout-minutes: 15', 'timeout-minute: 15']],
    ['a context that does not exist', ['${{ vars.SITE_URL }}', '${{ var.SITE_URL }}']],
    ['an output of a step that is not there', ['steps.address.outputs', 'steps.adress.outputs']],
    ['a job that needs one that is not there', ['needs: build', 'needs: bild']],
    ['text of a proposal in a command', ['run: npm ci', 'run: echo ${{ github.event.pull_request.title }}']],
  ])('%s', async (_, [from, to]) => expect(await lints('x.yml', text.replace(from!, to!))).not.toEqual([]));
});
