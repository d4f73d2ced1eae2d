import { relative } from 'node:path';
import { formatProblems } from '../src/format-problems.ts';
import { settingsOf } from '../src/settings.ts';
import { report } from '../src/words/report.ts';
import { readContent } from './lib/read-content.ts';

const settings = settingsOf(process.env, process.cwd(), () => new Date());
const { problems, files } = await readContent(settings);
const count = (severity: string) => problems.filter((problem) => problem.severity === severity).length;
if (problems.length > 0) console.log(`${formatProblems(problems, relative(process.cwd(), settings.contentDir))}\n`);
console.log(report.summary(count('error'), count('warning'), files));
process.exitCode = count('error') > 0 ? 1 : 0;
