import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hidden, privateLetters } from '../../src/source/hidden.ts';
import { hostile } from '../support/hostile/all.ts';
import { powersOf } from '../support/hostile/inspect-page.ts';
import { writeFolder } from '../support/hostile/write.ts';
import { repository, review } from '../support/repository.ts';
import { item } from '../support/read.ts';

/** Text, names and files of every kind that a proposal may hold, right or wrong. What is only large says nothing here. */
const proposed = hostile.filter(({ name }) =>
  /^(markup|letters|name|address|path|body|file)|^disk: (link to a file of the system|plan that is a link to a folder)$/.test(
    name,
  ),
);

it('a proposal that attacks the page of its reviewers runs nothing there, and nothing from outside is in it', async () => {
  const harmless = await repository();
  await harmless.record({ 'plans/2013/01.mdx': item({ title: '直した名前' }, '\n本文\n'), 'plans/2013/02.mdx': 'x' });
  const usual = await review(harmless.content, ['--base', 'main']);
  const { content, git } = await repository();
  writeFolder(content, proposed);
  git('add', '-A');
  git('commit', '-qm', 'x');
  const attacked = await review(content, ['--base', 'main']);
  expect([usual.status, attacked.status], attacked.stderr).toEqual([0, 0]);
  // Nor do the page's own programs and styles need any such letter.
  expect(hidden.test(usual.html!) || privateLetters.test(usual.html!)).toBe(false);
  const own = powersOf(usual.html!).own;
  const powers = powersOf(attacked.html!);
  expect(proposed.length).toBeGreaterThan(500);
  expect(attacked.html!.length).toBeGreaterThan(3 * usual.html!.length);
  expect(powers.foreign.slice(0, 20)).toEqual([]);
  expect([...powers.own].filter((one) => !own.has(one)).map((one) => one.slice(0, 200))).toEqual([]);
  // What turns text or is unseen stands there by its number.
  expect(attacked.html).toContain('報告〔U+202E〕xslx.exe');
  const passwords = readFileSync('/etc/passwd', 'utf8').split('\n')[0]!;
  expect(attacked.html!.includes(passwords)).toBe(false);
}, 240_000);
