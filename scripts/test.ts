import { type Outcome, type Step, atOnce, inTurn, tests, tool } from './lib/steps.ts';

const format = tool('prettier', '--check', '--log-level=warn', '.');
const lint = tool('eslint', '.', '--max-warnings=0');
const types = tool('astro', 'check', '--minimumFailingSeverity=warning');
const parts: Record<string, Step> = {
  quick: atOnce(inTurn(format, lint, types), tests('unit', 'isolated'), tests('site')),
  slow: atOnce(tests('slow'), tests('slow-site')),
};

const total: Outcome = { passed: 0, failed: 0 };
for (const name of process.argv.slice(2)) {
  const { passed, failed } = await parts[name]!();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
