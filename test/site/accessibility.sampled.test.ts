import { describe, expect, it } from 'vitest';
import { criteria } from '../../src/accessibility/criteria.ts';
import type { AccessibilityReport } from '../../src/accessibility/report.ts';
import { criterionWords } from '../../src/words/criteria.ts';
import { builtPages, readBuilt, textOf } from '../support/html.ts';
import { allCases } from '../support/sampled.ts';

const report = () => JSON.parse(readBuilt('whole-sample', 'accessibility/report.json')) as AccessibilityReport;
const text = () => textOf(readBuilt('whole-sample', 'accessibility/index.html')).replace(/\s+/g, ' ');

describe.runIf(allCases)('the page about accessibility', () => {
  it('is of a test of every page that was built, and none of them has a fault', () => {
    const built = builtPages('whole-sample').map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
    expect(report().pages.toSorted()).toEqual(built.toSorted());
    expect(report().leftOut).toEqual([]);
    expect(report().faults).toEqual([]);
  });
  it('says what the test found, in its own numbers', () => {
    const { pages, tools } = report();
    expect(text()).toContain(
      `このサイトのすべてのページ（${pages.length}ページ）を機械で検査しました。機械が見つけられる問題は、ありませんでした。`,
    );
    expect(text()).toContain(`検査の道具：axe-core ${tools.axe}、Chromium ${tools.browser}`);
    expect(text()).toContain('機械の検査で見つかった問題はありません。');
  });
  it('names the target, and claims no more than has been tested', () => {
    expect(text()).toContain(
      'JIS X 8341-3:2016 のレベルAAと、国際的な指針 WCAG 2.2 のレベルAAを満たすことを目標にしています。',
    );
    expect(text()).toContain(
      '機械が判断できるのは、その一部です。「達成基準ごとの検査」の表にある「人が確かめること」を確かめ終わるまで、規格に「準拠」しているとは表示しません。',
    );
  });
  it('tells of every criterion what a machine has looked at, and what a person still has to', () => {
    const rows = [...readBuilt('whole-sample', 'accessibility/index.html').matchAll(/<tr>(.*?)<\/tr>/gs)].slice(1);
    expect(rows).toHaveLength(criteria.length);
    const { pages, looked } = report();
    const cells = rows.map(([, row]) =>
      [...row!.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell]) => textOf(cell!)),
    );
    const row = (number: string) => cells.find(([name]) => name!.startsWith(`${number} `))!.slice(1);
    expect(row('1.1.1')).toEqual([
      `当てはまるところのある${looked['1.1.1']}ページを検査`,
      '図やグラフの説明が、その図の伝えることを伝えているか。',
    ]);
    expect(row('1.2.1')).toEqual([`当てはまるものがないことを、${pages.length}ページで確認`, 'なし']);
    expect(row('2.4.11')).toEqual([`${pages.length}ページを検査`, 'なし']);
    expect(row('3.2.3')).toEqual(['機械では調べていません', 'メニューの並びが、どのページでも同じか。']);
    expect(
      cells.filter(([, machine]) => machine === '機械では調べていません').every(([, , person]) => person !== 'なし'),
    ).toBe(true);
  });
});

it('the page about accessibility says in a site that was not tested that it was not', () => {
  expect(textOf(readBuilt('under-path', 'accessibility/index.html'))).toContain(
    'このサイトの元になったデータでは、まだ検査をしていません。',
  );
});

it('every criterion has a name, and every name a criterion', () => {
  expect(Object.keys(criterionWords).sort()).toEqual(criteria.map(({ number }) => number).sort());
  // WCAG 2.0 has 38 of these levels, 2.2 has 55 without 4.1.1.
  expect(criteria.filter(({ since }) => since === '2.0')).toHaveLength(38);
  expect(criteria).toHaveLength(56);
});
