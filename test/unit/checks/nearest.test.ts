import { describe, expect, it } from 'vitest';
import { departmentMeant } from '../../../src/checks/department-meant.ts';
import { gradeMeant } from '../../../src/checks/grade-meant.ts';
import { buildScale } from '../../../src/model/scale.ts';
import { nearest, nearestNamed } from '../../../src/nearest.ts';

describe('what was most likely meant', () => {
  it.each([
    ['ｂ１', ['a1', 'b1'], 'b1'],
    ['B1', ['a1', 'b1'], 'b1'],
    ['1b', ['a1', 'b1'], 'b1'],
    ['ＡＢ', ['ab', 'AB'], 'AB'],
    ['outsid', ['need', 'outside'], 'outside'],
    ['再優先', ['最優先', '優先'], '最優先'],
  ])('%s of %j is %s', (written, candidates, meant) => expect(nearest(written, candidates)).toBe(meant));

  it.each([
    ['c1', ['a1', 'b1']],
    ['h3', ['h1']],
    ['D', ['A', 'B']],
    ['2024/13', ['2024/11', '2024/12']],
    ['', ['a']],
  ])('%s of %j is none', (written, candidates) => expect(nearest(written, candidates)).toBeUndefined());

  it('is told by its name before one whose id is near', () => {
    const named = [
      { id: '窓口', names: ['施設'] },
      { id: 'b', names: ['窓口の改善'] },
      { id: 'c', names: ['広告', undefined] },
      { id: 'd', names: ['広告'] },
    ];
    expect(nearestNamed('窓口の改善', named)).toBe('b');
    expect(nearestNamed('窓口改善', named)).toBe('b');
    expect(nearestNamed('窓 口', named)).toBe('窓口');
    expect(nearestNamed('広告', named)).toBeUndefined();
  });
});

describe('an office', () => {
  const known = ['市民課', '市民税課', '行政経営課', '経営課'];
  it.each([
    ['総務部行政経営課', '行政経営課'],
    ['市民税課証明係', '市民税課'],
    ['市民税科', '市民税課'],
    ['消防本部', undefined],
  ])('%s is %s', (written, meant) => expect(departmentMeant(written, known)).toBe(meant));
});

describe('a grade', () => {
  const { grades } = buildScale('grades', '評価', [
    { code: 'A', label: '達成', tone: 'good', kind: 'graded' },
    { code: 'B', label: 'おおむね達成', tone: 'fair', kind: 'graded' },
    { code: 'C', label: '遅れ', tone: 'poor', kind: 'graded' },
    { code: '×', label: '中止', tone: 'poor', kind: 'graded' },
  ]);
  it.each([
    ['A（見込）', 'A'],
    ['Ａ：達成', 'A'],
    ['達成【速報】', 'A'],
    ['概ね達成', 'B'],
    ['B判定', 'B'],
    ['x', '×'],
    ['未達成', undefined],
    ['不達成', undefined],
    ['A～B', undefined],
  ])('%s is %s', (written, meant) => expect(gradeMeant(written, grades)).toBe(meant));
});
