import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerable } from '../../../src/checks/answerable.ts';
import { rules } from '../../../src/checks/all.ts';
import { ruleHelp, ruleIds } from '../../../src/words/rules.ts';
import { fixture, root } from '../../support/paths.ts';

/** Rules for one file by itself: found while it is read, before there is an archive. */
const ofFiles = [
  'unreadable',
  'missing-file',
  'yaml',
  'conflict',
  'unknown-key',
  'missing',
  'wrong-value',
  'bad-key',
  'unsafe',
];
const across = [...rules.map(({ id }) => id), 'idle-answer'];

describe('one rule, one file, one fixture, one help entry', () => {
  it('every rule has its help, and every help entry its rule', () =>
    expect([...ruleIds].sort()).toEqual([...ofFiles, ...across].sort()));
  it.each(across)('%s has a file of its own', (id) =>
    expect(existsSync(join(root, 'src/checks', `${id}.ts`))).toBe(true),
  );
  it.each(ruleIds)('%s has a fixture of its own', (id) => {
    const homes = ['mistakes', 'contradictions'].map((home) => fixture(`${home}/${id}.yaml`));
    expect(homes.filter((file) => existsSync(file))).toHaveLength(1);
  });
  it('no fixture is of a rule that is not there', () => {
    const names = ['mistakes', 'contradictions'].flatMap((home) => readdirSync(fixture(home)));
    expect(names.filter((name) => !(ruleIds as string[]).includes(name.replace('.yaml', '')))).toEqual([]);
  });
  it.each(ruleIds)('%s is explained in whole sentences, without a word of a programmer’s', (id) => {
    const { title, why, mend } = ruleHelp[id];
    expect(title).toMatch(/[^。]$/);
    for (const text of [why, mend]) expect(text).toMatch(/。$/);
    expect(title + why + mend).not.toMatch(
      /パース|スキーマ|インデント|エンコード|フィールド|バリデ|error|null|undefined/i,
    );
  });
});

it('what asks can be answered, and what forbids cannot', () => {
  const asking = rules.filter(({ severity }) => severity !== 'error').map(({ id }) => id);
  expect([...answerable].sort()).toEqual(asking.sort());
});
