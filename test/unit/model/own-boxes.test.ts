import { describe, expect, it } from 'vitest';
import { item, planWith, reading, told } from '../../support/read.ts';

const plan = planWith({
  fields: [
    { id: 'code', label: '細目', on: 'item', type: 'text' },
    { id: 'hours', label: '時間', on: 'year', type: 'number', unit: '時間' },
    { id: 'step', label: '段', on: 'check', type: 'choice', choices: ['1', '2'] },
  ],
});
const read = async (lines: Record<string, string>) =>
  reading({ 'plans/2013/plan.yaml': plan, 'plans/2013/01.mdx': item(lines) });

describe('a box of the plan’s own that takes words', () => {
  it.each(['012', '1.10', '061020', '1e3', '0x1F', '+5', '012345678', '2025-04-01', 'true', '1_000', '.5', '0o17'])(
    'keeps %s as typed',
    async (typed) => {
      const { archive } = await read({ fields: `{code: ${typed}}` });
      expect(archive!.items.get('2013/01')!.fields.map(({ value }) => value)).toEqual([typed]);
    },
  );
  it('keeps a number as typed where another box spells the same number otherwise', async () => {
    const { archive } = await read({ fields: '{code: 1.10}', years: '{2013: {plan: 調査, fields: {hours: 1.1}}}' });
    expect(archive!.items.get('2013/01')!.fields[0]!.value).toBe('1.10');
  });
  it('may be a choice that looks like a number', async () => {
    const { archive } = await read({ years: '{2013: {checks: {h1: {fields: {step: 2}}}}}' });
    expect(archive!.items.get('2013/01')!.timeline[0]!.checks[0]!.fields[0]!.value).toBe('2');
  });
});

describe('a box of the plan’s own that takes a number', () => {
  const hours = (typed: string) => ({ years: `{2013: {plan: 調査, fields: {hours: ${typed}}}}` });
  it.each([
    ['2980', 2980],
    ['-1.5', -1.5],
    ['"40"', 40],
  ])('reads %s', async (typed, number) => {
    const { archive } = await read(hours(typed));
    expect(archive!.items.get('2013/01')!.timeline[0]!.fields[0]!.value).toBe(number);
  });
  it.each(['012', '0x1F', '1e3'])('asks what is meant by %s', async (typed) => {
    const { problems } = await read(hours(typed));
    expect(problems.map(told)).toEqual([
      `plans/2013/01.mdx:5 | 平成25年度（2013年度）・そのほかの欄・時間 | 「${typed}」は、この欄に書けません。 | 数値だけを半角で書いてください（例: 1200、-35.5）。単位や桁区切りは付けず、マイナスは半角の「-」にします。`,
    ]);
  });
});
