import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../../src/words/rules.ts';
import { mistakesIn, problemsOfChanged, toldWhole } from '../../support/changed-content.ts';
import { fixture } from '../../support/paths.ts';

const files = readdirSync(fixture('mistakes'));
const rules = files.map((name) => name.replace('.yaml', ''));
/** Ask of what clashes in sense, not in form: their cases stand with their near misses. */
const contradictions = readdirSync(fixture('contradictions')).map((name) => name.replace('.yaml', ''));

describe.each(rules)('%s', (rule) => {
  it.each(mistakesIn(`${rule}.yaml`).map(({ mistake, ...rest }) => [mistake, rest] as const))(
    'tells of %s',
    async (_, { tells, ...changed }) => {
      const problems = await problemsOfChanged(changed);
      expect(problems.map(toldWhole)).toEqual(tells);
      expect(new Set(problems.map((problem) => problem.rule))).toEqual(new Set([rule]));
    },
  );
});

describe('the mistakes', () => {
  const all = files.flatMap(mistakesIn);

  it('are at least 200, each another', () => {
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(new Set(all.map(({ mistake: _, tells: __, ...changed }) => JSON.stringify(changed))).size).toBe(all.length);
    for (const file of files) {
      const names = mistakesIn(file).map(({ mistake }) => mistake);
      expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
    }
  });

  it('are told once each', () => {
    expect(all.filter(({ tells }) => tells.length > 1).map(({ mistake }) => mistake)).toEqual([]);
  });

  it('are of every rule', () => {
    expect(ruleIds.filter((id) => !rules.includes(id) && !contradictions.includes(id))).toEqual([]);
  });

  it('are told in plain Japanese, with something to do', () => {
    for (const told of all.flatMap(({ tells }) => tells)) {
      expect(told).toMatch(/^[^\s].*:\d+:\d+ .*[。] → .*。$/u);
      expect(told).not.toMatch(/パース|スキーマ|インデント|バリデーション|undefined|null|\[object|Invalid|expected/);
    }
  });
});
