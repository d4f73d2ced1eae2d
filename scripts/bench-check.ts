import { execFileSync } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bench } from '../src/words/bench.ts';
import { repeatContent } from './lib/bench/repeat-content.ts';
import { timeCommand } from './lib/bench/time-command.ts';

const [content = 'content', count = '1000', changed = '60'] = process.argv.slice(2);
const dir = await mkdtemp(join(tmpdir(), 'ayumi-bench-check-'));
try {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.jp', ...args], { cwd: dir });
  const files = await repeatContent(content, dir, Number(count));
  const letters = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('').length;
  const env = { CONTENT_DIR: dir };
  const [first, ...again] = [1, 2, 3].map(() => timeCommand('check.ts', [], env));
  const size = Math.round(letters / files.length);
  console.log(bench.check(files.length, size, first!.toFixed(1), Math.min(...again).toFixed(1)));

  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'x');
  for (const file of files.slice(-Number(changed))) {
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^title: (.*)$/m, `title: $1 2`));
    await appendFile(file, '\n2\n');
  }
  const page = join(dir, 'review.html');
  const seconds = timeCommand('review.ts', ['--base', 'HEAD', '--out', page], env);
  const kilobytes = Math.round((await readFile(page)).length / 1000);
  console.log(bench.review(Number(changed), files.length, seconds.toFixed(1), kilobytes));
} finally {
  await rm(dir, { recursive: true, force: true });
}
