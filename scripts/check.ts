import { formatProblems } from '../src/format-problems.ts';
import { report } from '../src/words/report.ts';
import { checkedSettings, nameOfContent } from './lib/environment.ts';
import { readContent } from './lib/read-content.ts';

const settings = checkedSettings();
const { problems, files } = await readContent(settings);
const count = (severity: string) => problems.filter((problem) => problem.severity === severity).length;
if (problems.length > 0) console.log(`${formatProblems(problems, nameOfContent(settings))}\n`);
console.log(report.summary(count('error'), count('warning'), files));
process.exitCode = count('error') > 0 ? 1 : 0;
