import { readdirSync, statSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../support/paths.ts';
import { stepsOf, workflow } from '../../support/workflows/github.ts';
import { pipeline } from '../../support/workflows/gitlab.ts';

const commands = ['npm test', 'npm run test:slow'];

it('both hosts run the quick tests, and then the slow ones', () => {
  const runs = stepsOf(workflow('test.yml')).flatMap(({ run }) => run ?? []);
  expect(runs).toEqual(['npm ci', ...commands]);
  expect(pipeline().jobs.test!.script.slice(-2)).toEqual(commands);
});

it('GitHub tests every change but one of content alone', () => {
  const change = { 'paths-ignore': ['content/**'] };
  expect(workflow('test.yml').on).toEqual({ pull_request: change, push: { branches: ['main'], ...change } });
});

it('GitLab tests a change of any file or folder but the content', () => {
  const [proposed, merged] = pipeline().jobs.test!.rules;
  expect(merged!.changes).toEqual(proposed!.changes);
  const isTested = (file: string) => proposed!.changes!.some((pattern) => matchesGlob(file, pattern));
  const made = ['.git', '.cache', '.astro', '.build', 'node_modules', 'dist'];
  const there = readdirSync(root).filter((name) => !made.includes(name));
  const files = there.map((name) => (statSync(join(root, name)).isDirectory() ? `${name}/a/b.ts` : name));
  expect(files.filter((file) => !isTested(file))).toEqual(['content/a/b.ts']);
});
