import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Problem } from '../../../src/finding.ts';
import type { Reading } from '../../../src/read-archive.ts';
import { fixture } from '../../support/paths.ts';
import { itemOf, planWith, reading } from '../../support/read.ts';

/** A sheet, by the lines of its front matter, and what its plan has otherwise than the small one. */
interface Case {
  case: string;
  sheet: string;
  plan?: Record<string, unknown>;
}

/** One rule's cases. `told`: line and column of the box and of the one it clashes with, and the whole message; `remedy` is the same for all. */
interface Contradictions {
  remedy: string;
  planted: (Case & { told: string[] })[];
  near: Case[];
}

const folder = fixture('contradictions');
const rules = readdirSync(folder).map((name): [string, Contradictions] => [
  name.replace('.yaml', ''),
  parse(readFileSync(`${folder}/${name}`, 'utf8')) as Contradictions,
]);

const reason = '本部会議で確かめた。';
const answered = (sheet: string, rule: string) => `${sheet}answers: {${rule}: ${reason}}\n`;

function read({ sheet, plan = {} }: Case): Promise<Reading> {
  return reading({ 'plans/2013/plan.yaml': planWith(plan), 'plans/2013/01.mdx': itemOf(sheet) });
}

const told = ({ rule, line, column, other, message, remedy }: Problem) =>
  `${rule}: ${line}:${column} ⇔ ${other?.line}:${other?.column} ${message} → ${remedy}`;
const toldIn = ({ problems, notes }: Reading) => [...problems, ...notes()].map(told);

it('has cases for every rule that compares two cells of a sheet, at least ten of either sort, each by its own name', () => {
  expect(rules.map(([rule]) => rule)).toEqual([
    'actual-copies-last-year',
    'actual-copies-plan',
    'figure-unlike-indicator',
    'final-without-year',
    'grade-over-missed-target',
    'issues-not-taken-up',
    'status-without-actual',
  ]);
  const few = rules.filter(([, { planted, near }]) => planted.length < 10 || near.length < 10);
  expect(few.map(([rule]) => rule)).toEqual([]);
  const names = rules.flatMap(([rule, { planted, near }]) => [...planted, ...near].map((one) => `${rule} ${one.case}`));
  expect(names.length).toBe(new Set(names).size);
});

describe.each(rules)('%s', (rule, { remedy, planted, near }) => {
  describe.each(planted)('tells: $case', ({ told: words, ...one }) => {
    const expected = words.map((text) => `${rule}: ${text} → ${remedy}`);

    it('with both places, and builds all the same', async () => {
      const found = await read(one);
      expect(toldIn(found)).toEqual(expected);
      expect(found.archive).not.toBeNull();
    });

    it('not once it is answered', async () => {
      const found = await read({ ...one, sheet: answered(one.sheet, rule) });
      expect(toldIn(found)).toEqual([]);
      expect(found.answered().map((problem) => `${told(problem)} (${problem.reason})`)).toEqual(
        expected.map((text) => `${text} (${reason})`),
      );
    });
  });

  it.each(near)('does not tell: $case', async (one) => {
    expect(toldIn(await read(one))).toEqual([]);
  });

  it('tells of an answer to what it does not ask', async () => {
    const { problems, answered: silenced } = await read({ ...near[0]!, sheet: answered(near[0]!.sheet, rule) });
    expect(problems.map(({ rule: asked, severity, message }) => `${severity} ${asked} ${message}`)).toEqual([
      `warning idle-answer 「${rule}」への回答がありますが、いまはその確認事項がありません。`,
    ]);
    expect(silenced()).toEqual([]);
  });
});
