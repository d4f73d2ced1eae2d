import { describe, expect, it } from 'vitest';
import { dueOfCheck, dueOfYear } from '../../../src/model/due.ts';

const half = [
  { id: 'h1', label: '上半期', due: '10-31' },
  { id: 'h2', label: '下半期', due: '+1 05-31' },
];

describe('a check is due', () => {
  it('on the day that the plan says', () => expect(dueOfCheck(half, half[0]!, 2013)).toBe('2013-10-31'));
  it('in the next fiscal year where it says so', () => expect(dueOfCheck(half, half[1]!, 2013)).toBe('2014-05-31'));
  it('in the following spring for a day before April', () =>
    expect(
      dueOfCheck([{ id: 'q', label: '第3四半期', due: '01-31' }], { id: 'q', label: '第3四半期', due: '01-31' }, 2013),
    ).toBe('2014-01-31'));
  it('in the April of the fiscal year that begins with it', () => {
    const round = { id: 'q', label: '点検', due: '+1 04-30' };
    expect(dueOfCheck([round], round, 2013)).toBe('2014-04-30');
  });
  it('on the last day of February where the year has no 29th', () => {
    const round = { id: 'q', label: '点検', due: '02-29' };
    expect(dueOfCheck([round], round, 2023)).toBe('2024-02-29');
    expect(dueOfCheck([round], round, 2024)).toBe('2025-02-28');
  });
  it('at the end of the last month that its label names', () => {
    const rounds = [
      { id: 'h1', label: '上半期', months: '4～9月' },
      { id: 'h2', label: '下半期', months: '10～3月' },
    ];
    expect(dueOfCheck(rounds, rounds[0]!, 2013)).toBe('2013-09-30');
    expect(dueOfCheck(rounds, rounds[1]!, 2013)).toBe('2014-03-31');
  });
  it('by an even share of the year where nothing is said', () => {
    const quarters = ['q1', 'q2', 'q3', 'q4'].map((id) => ({ id, label: id }));
    expect(quarters.map((round) => dueOfCheck(quarters, round, 2013))).toEqual([
      '2013-06-30',
      '2013-09-30',
      '2013-12-31',
      '2014-03-31',
    ]);
  });
});

describe("a year's grade is due", () => {
  it('with its last check', () => expect(dueOfYear(half, 2013)).toBe('2014-05-31'));
  it('at the end of the year where there are no checks', () => expect(dueOfYear([], 2013)).toBe('2014-03-31'));
  it('never before the year has ended', () => expect(dueOfYear([half[0]!], 2013)).toBe('2014-03-31'));
});
