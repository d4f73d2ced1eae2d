import { describe, expect, it } from 'vitest';
import { buildEffectSeries } from '../../../src/model/effect-series.ts';
import { buildEffectTotals } from '../../../src/model/effect-totals.ts';
import { formatFigure, formatNumber } from '../../../src/model/format-figure.ts';
import { buildIndicatorSeries } from '../../../src/model/indicator-series.ts';
import { gradeJudgement } from '../../../src/model/judgement.ts';
import { buildScale, gradeOn, scaleChange } from '../../../src/model/scale.ts';
import { buildTally, shareOf } from '../../../src/model/tally.ts';
import { sumOf } from '../../../src/model/value.ts';

const point = (indicator: Parameters<typeof buildIndicatorSeries>[0]) => buildIndicatorSeries(indicator).points[0];

describe('an achievement rate', () => {
  it('is actual over target where more is better', () => {
    expect(point({ name: '収納率', direction: 'up', targets: { 2015: 80 }, actuals: { 2015: 84 } })).toMatchObject({
      rate: { value: 105 },
      met: true,
    });
  });
  it('is the way gone from the baseline where less is better', () => {
    expect(
      point({
        name: '職員数',
        direction: 'down',
        baseline: { year: 2014, value: 700 },
        targets: { 2015: 600 },
        actuals: { 2015: 650 },
      }),
    ).toMatchObject({ rate: { value: 50 }, met: false });
  });
  it('is target over actual where less is better and nothing is known of the start', () => {
    expect(point({ name: 'ごみ', direction: 'down', targets: { 2015: 900 }, actuals: { 2015: 1000 } })).toMatchObject({
      rate: { value: 90 },
      met: false,
    });
  });
  it.each(['up', 'down'] as const)('is 100 where a target is reached exactly: %s', (direction) => {
    expect(point({ name: 'ごみ', direction, targets: { 2015: 900 }, actuals: { 2015: 900 } })).toMatchObject({
      rate: { value: 100 },
      met: true,
    });
  });
  it('is none where things moved away from the target', () => {
    const worse = {
      name: 'ごみ',
      direction: 'down',
      baseline: { year: 2014, value: 100 },
      targets: { 2015: 90 },
    } as const;
    expect(point({ ...worse, actuals: { 2015: 105 } })).not.toHaveProperty('rate');
    expect(point({ name: '収支', direction: 'up', targets: { 2015: 10 }, actuals: { 2015: -5 } })).not.toHaveProperty(
      'rate',
    );
  });
  it.each([
    ['up', 3000, 2999, 99.9],
    ['up', 3, 2, 66.6],
    ['down', 2999, 3000, 99.9],
    ['up', 1000, 997, 99.7],
    ['up', 3000, 3001, 100],
  ] as const)('is cut towards the miss: %s, %i wanted, %i reached', (direction, target, actual, value) =>
    expect(point({ name: '数', direction, targets: { 2015: target }, actuals: { 2015: actual } })).toMatchObject({
      rate: { value },
      met: value === 100,
    }),
  );
  it('is of one kind in all years, and has its name', () => {
    const of = (indicator: Parameters<typeof buildIndicatorSeries>[0]) => buildIndicatorSeries(indicator).rateKind;
    const down = {
      name: 'ごみ',
      direction: 'down',
      targets: { 2015: 90, 2016: 120 },
      actuals: { 2015: 95, 2016: 95 },
    } as const;
    expect(of(down)).toBe('ofTarget');
    expect(of({ ...down, baseline: { year: 2014, value: 130 } })).toBe('ofWay');
    expect(of({ ...down, baseline: { year: 2014, value: 100 } })).toBe('ofTarget');
    expect(of({ name: '件数', targets: { 2015: 1 }, actuals: { 2015: 1 } })).toBeNull();
  });
  it('is the city’s own where it gives one, and none is computed beside it', () => {
    const { points, rateKind } = buildIndicatorSeries({
      name: '件数',
      direction: 'up',
      targets: { 2015: 10, 2016: 10 },
      actuals: { 2015: 9, 2016: 9 },
      rate: { 2015: { value: 92.5, note: '加重平均' } },
    });
    expect(rateKind).toBe('given');
    expect(points.map(({ rate }) => rate)).toEqual([{ value: 92.5, provisional: false, note: '加重平均' }, undefined]);
  });
  it.each([
    ['words', { name: '計画', direction: 'up' as const, targets: { 2015: '策定' }, actuals: { 2015: '策定' } }],
    ['no direction', { name: '件数', targets: { 2015: 10 }, actuals: { 2015: 12 } }],
    ['a level to keep', { name: '水準', direction: 'keep' as const, targets: { 2015: 10 }, actuals: { 2015: 12 } }],
    ['a target of zero', { name: '待機', direction: 'up' as const, targets: { 2015: 0 }, actuals: { 2015: 3 } }],
    ['no actual yet', { name: '件数', direction: 'up' as const, targets: { 2015: 10 } }],
  ])('is not made up from %s', (_, indicator) => expect(point(indicator)).not.toHaveProperty('rate'));
  it('reads a figure that is not final like any other, and says so', () => {
    const found = point({
      name: '率',
      unit: '％',
      direction: 'up',
      targets: { 2015: 50 },
      actuals: { 2015: { value: 55, provisional: true } },
    });
    expect(found).toMatchObject({ met: true, actual: { provisional: true } });
    expect(formatFigure(found!.actual!, '％')).toBe('55％（確定前）');
  });
});

describe('effects', () => {
  const effects = [
    buildEffectSeries(
      { kind: '歳出削減', planned: { 2015: 1000, 2016: 0.1 }, actual: { 2015: 900, 2016: 0.2 } },
      '千円',
    ),
    buildEffectSeries(
      { kind: '歳入確保', planned: { 2015: 500 }, actual: { 2015: { value: -50, provisional: true } } },
      '千円',
    ),
    buildEffectSeries({ unit: '人', planned: { 2015: -3 }, actual: { 2015: '調査中' } }, '千円'),
  ];
  it('add up per unit and kind, and never across units', () => {
    const totals = buildEffectTotals([effects], '千円');
    expect(totals.map(({ unit, kind, sums }) => [unit, kind, sums.both, sums.plannedOnly])).toEqual([
      ['千円', null, { planned: 1500.1, actual: 850.2 }, null],
      ['千円', '歳出削減', { planned: 1000.1, actual: 900.2 }, null],
      ['千円', '歳入確保', { planned: 500, actual: -50 }, null],
      ['人', null, null, -3],
    ]);
    expect(totals[0]!.provisional).toBe(true);
  });
  it('are not added up where they are shares or rates', () => {
    const rates = buildEffectSeries({ unit: '％', planned: { 2015: 5, 2016: 50 }, actual: { 2015: 5 } }, '千円');
    expect(rates.sums).toBeNull();
    expect(buildEffectTotals([[rates]], '千円')).toEqual([]);
  });
  it('leave out what stands in another amount already', () => {
    const of = (kind: string, amount: number) => buildEffectSeries({ kind, actual: { 2015: amount } }, '千円');
    const totals = buildEffectTotals([[of('財政効果', 100), of('うち事務事業', 40)]], '千円');
    expect(totals.map(({ kind, sums }) => [kind, sums.actualOnly])).toEqual([
      [null, 100],
      ['財政効果', 100],
      ['うち事務事業', 40],
    ]);
  });
  it('that return every year are told from those of one year', () => {
    const of = (recurring: boolean, amount: number) =>
      buildEffectSeries({ recurring, actual: { 2015: amount } }, '千円');
    const unsaid = buildEffectSeries({ actual: { 2015: 7 } }, '千円');
    const both = buildEffectTotals([[of(true, 100), of(false, 40), unsaid]], '千円')[0]!;
    expect([both.recurring?.actualOnly, both.oneOff?.actualOnly, both.sums.actualOnly]).toEqual([100, 40, 147]);
    const [one] = buildEffectTotals([[unsaid]], '千円');
    expect([one!.recurring, one!.oneOff]).toEqual([null, null]);
  });
  it('keep words that stand for a figure out of the sum', () =>
    expect(effects[2]!.sums).toEqual({ both: null, plannedOnly: -3, actualOnly: null }));
  it('are written with − for minus', () => expect(formatNumber(-19761)).toBe('−19,761'));
  it('are summed without the noise of binary fractions', () => expect(sumOf([0.1, 0.2])).toBe(0.3));
});

describe('a scale', () => {
  const scale = buildScale('grades', '評価', [
    { code: 'A', tone: 'good', kind: 'graded' },
    { code: 'B', label: 'おおむね', tone: 'fair', kind: 'graded', to: 2016 },
    { code: 'B', label: '八割以上', tone: 'fair', kind: 'graded', from: 2017 },
    { label: '検討した結果保留', tone: 'none', kind: 'on-hold' },
  ]);
  it('reads a code in the wording of its year', () => {
    expect(gradeOn(scale, 'B', 2016)?.label).toBe('おおむね');
    expect(gradeOn(scale, 'B', 2017)?.label).toBe('八割以上');
  });
  it('reads a step by its words as well', () => {
    expect(gradeOn(scale, '八割以上', 2018)?.code).toBe('B');
    expect(gradeOn(scale, '検討した結果保留', 2018)?.kind).toBe('on-hold');
  });
  it('knows when its wording changed', () => {
    expect(scaleChange(scale, 2015, 2016)).toBeNull();
    expect(scaleChange(scale, 2016, 2017)).toBe('wording');
    const reworded = buildScale('x', '', [
      { code: 'A', meaning: '8割', tone: 'good', kind: 'graded', to: 2016 },
      { code: 'A', meaning: '9割', tone: 'good', kind: 'graded', from: 2017 },
    ]);
    expect(scaleChange(reworded, 2016, 2017)).toBe('meaning');
  });
  const shapes = (entries: Parameters<typeof buildScale>[2]) =>
    buildScale('x', '', entries).grades.map(({ shape }) => shape);
  it('is drawn by tone and rank: ◎ only where two steps are good', () => {
    const graded = { kind: 'graded' } as const;
    const [good, fair, poor] = (['good', 'fair', 'poor'] as const).map((tone) => ({ ...graded, tone }));
    expect(
      shapes([
        { code: 'S', ...good! },
        { code: 'A', ...good! },
        { code: 'B', ...fair! },
        { code: 'C', ...poor! },
      ]),
    ).toEqual(['best', 'good', 'fair', 'poor']);
    expect(
      shapes([
        { code: '順調', ...good! },
        { code: '遅れ', ...poor! },
      ]),
    ).toEqual(['good', 'poor']);
    expect(
      shapes([
        { code: 'A', ...good!, rank: 1 },
        { code: 'B', ...good!, rank: 1 },
      ]),
    ).toEqual(['good', 'good']);
    expect(
      shapes([
        { code: '見合わせ', tone: 'none', kind: 'on-hold' },
        { code: '保留', tone: 'none', ...graded },
      ]),
    ).toEqual(['hold', null]);
  });
  it('is never drawn beside signs of its own', () => {
    const scale = ['◎', '〇', '×'].map((code) => ({ code, label: '語', tone: 'good', kind: 'graded' }) as const);
    expect(shapes([...scale, { code: '―', label: '対象外', tone: 'none', kind: 'not-assessable' }])).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(
      shapes([
        { code: 'A', tone: 'good', kind: 'graded' },
        { code: '―', label: '対象外', tone: 'none', kind: 'not-assessable' },
      ]),
    ).toEqual(['good', 'hold']);
  });
  it('ranks by order, wordings of one code alike', () =>
    expect(scale.grades.map((grade) => grade.rank)).toEqual([1, 2, 2, null]));
});

describe('a tally', () => {
  const { grades } = buildScale('grades', '評価', [
    { code: 'A', tone: 'good', kind: 'graded' },
    { code: 'B', tone: 'fair', kind: 'graded' },
    { code: '―', tone: 'none', kind: 'not-assessable' },
  ]);
  const [a, b, none] = grades.map(gradeJudgement);
  const tally = buildTally({ key: '2015', label: '', short: '' }, grades, [
    a!,
    a!,
    b!,
    none!,
    { state: 'upcoming', due: '' },
    { state: 'unpublished', due: '' },
    { state: 'outside', when: 'after' },
  ]);
  it('counts only graded items in its base', () => {
    expect(tally.base).toBe(3);
    expect(tally.counts.map((entry) => entry.count)).toEqual([2, 1]);
  });
  it('counts each absence by its reason', () =>
    expect(tally).toMatchObject({ upcoming: 1, unpublished: 1, outside: 1, notAssessable: [{ count: 1 }] }));
  it('gives no share of nothing', () => {
    expect(shareOf(2, 3)).toBe(66.7);
    expect(shareOf(0, 0)).toBeNull();
    expect(shareOf(2999, 3000)).toBe(99.9);
    expect(shareOf(1, 3000)).toBe(0.1);
  });
});
