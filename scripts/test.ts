import { type Outcome, runTests, runTool } from './lib/steps.ts';

const outcomes: Outcome[] = [
  await runTool('prettier', ['--check', '--log-level=warn', '.']),
  await runTool('eslint', ['.', '--max-warnings', '0']),
  await runTool('astro', ['check', '--minimumFailingSeverity', 'warning']),
  await runTests(process.argv.slice(2)),
];

const sum = (key: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
