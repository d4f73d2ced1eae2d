import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import { standingOf } from '../../src/model/standing.ts';
import { readArchive } from '../../src/read-archive.ts';
import { readFiles } from '../../src/source/read-files.ts';
import { readBuilt, textOf } from '../support/html.ts';
import { fixture } from '../support/paths.ts';
import { allCases } from '../support/sampled.ts';

async function archiveOf(form: string): Promise<Archive> {
  const { archive, problems } = readArchive(await readFiles(fixture(`forms/${form}`)), '2026-11-23');
  expect(problems).toEqual([]);
  return archive!;
}

describe('a form with four rounds a year and no grade at all', () => {
  const page = () => textOf(readBuilt('quarterly', 'plans/harbor/ferry/index.html'));

  it('misses no grade, since it has none', async () => {
    const ferry = (await archiveOf('quarterly')).items.get('harbor/ferry')!;
    expect(ferry.timeline.map((year) => year.judgement.state)).toEqual(['none', 'none', 'none']);
    expect(standingOf(ferry).latest).toBeNull();
  });
  it('misses no round before the month in which the plan began', async () => {
    const ferry = (await archiveOf('quarterly')).items.get('harbor/ferry')!;
    const [first] = ferry.timeline;
    expect(first!.column.key).toBe('2018');
    expect(first!.checks.slice(0, 2).map((check) => check.judgement)).toEqual([
      { state: 'outside', when: 'before' },
      { state: 'outside', when: 'before' },
    ]);
  });
  it('has its marks, in its own words', async () => {
    const ferry = (await archiveOf('quarterly')).items.get('harbor/ferry')!;
    const round = ferry.timeline.find((year) => year.column.key === '2019')!.checks[2]!;
    expect(round.marks.map((mark) => [mark.scale, mark.grade.code, mark.grade.label])).toEqual([
      ['step', '3', '中身を決めた'],
      ['decision', '可', '実施する'],
    ]);
  });
  it.runIf(allCases)('shows them on its page', () => {
    for (const words of [
      '四半期の点検',
      '工程の流れ',
      '中身を決めた',
      '令和3年度（2021年度）以降',
      '令和元年（2019年）12月20日',
      '−1.2百万円',
    ]) {
      expect(page()).toContain(words);
    }
  });
  it('adds up each unit for itself', async () => {
    const [plan] = (await archiveOf('quarterly')).plans;
    expect(
      plan!.effectTotals
        .filter((total) => total.kind === null)
        .map(({ unit, sums: { both, plannedOnly } }) => [unit, both, plannedOnly]),
    ).toEqual([
      ['百万円', { planned: 10.8, actual: 5.3 }, 6.5],
      ['便', { planned: -700, actual: -684 }, null],
      ['㎡', null, -210],
    ]);
  });
});

describe('a form that grades the whole, and marks its parts by viewpoint', () => {
  it('grades the whole in words, and says that the wording changed', async () => {
    const alert = (await archiveOf('viewpoints')).items.get('review/alert')!;
    expect(
      alert.timeline.map((year) => (year.judgement.state === 'graded' ? year.judgement.grade.code : null)),
    ).toEqual(['順調', 'ほぼ順調', 'ほぼ順調']);
    expect(alert.gradeChanges.at(-1)).toMatchObject({ direction: 'same', scaleChange: 'meaning' });
    expect(standingOf(alert).latest).toMatchObject({ of: 'overall', judgement: { grade: { code: '○' } } });
  });
  it('does not call the parts unpublished', async () => {
    const archive = await archiveOf('viewpoints');
    expect(archive.plans[0]!.tallies.all.map((tally) => tally.unpublished)).toEqual([0, 0, 0]);
    const gauge = archive.items.get('review/gauge')!;
    expect(gauge.timeline.map((year) => year.judgement.state)).toEqual(['none', 'none', 'none']);
    expect(gauge.parent!.id).toBe('review/alert');
  });
  it.runIf(allCases)('shows the indicator of a node of the outline on the page of the plan', () => {
    expect(textOf(readBuilt('viewpoints', 'plans/review/index.html'))).toContain('災害に備えている世帯');
  });
  it.runIf(allCases)("shows the city's labels", () => {
    const page = textOf(readBuilt('viewpoints', 'plans/review/alert/index.html'));
    for (const words of ['施策の評価', '3年間の評価', 'まとめる課', '0点']) expect(page).toContain(words);
  });
});
