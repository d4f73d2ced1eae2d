import { describe, expect, it } from 'vitest';
import { contentFiles } from '../../src/forms/content-files.ts';
import { boxesOf } from '../../src/forms/boxes-of.ts';
import { anchorOf } from '../../src/forms/guide/anchor.ts';
import { guidePictures, pictureNames } from '../../src/words/guide/pictures.ts';
import { publishSteps } from '../../src/words/guide/publish.ts';
import { builtFiles, builtPages, decoded, idsOf, linksOf, readBuilt, textOf } from '../support/html.ts';

const read = (page: string) => readBuilt('sample', `guide/${page}index.html`);
const pages = builtPages('sample').filter((page) => page.startsWith('guide/'));

describe('the guide for staff', () => {
  it('has a page to begin with, three of boxes, one of steps, and one for each plan that is open', () =>
    expect([...pages].sort()).toEqual([
      'guide/boxes/index.html',
      'guide/boxes/plan/index.html',
      'guide/boxes/settings/index.html',
      'guide/index.html',
      'guide/plans/2023/index.html',
      'guide/publish/index.html',
    ]));
  it('leads from its first page to all others', () => {
    const links = new Set(linksOf(read('')));
    const others = pages.map((page) => `/${page.replace('index.html', '')}`).filter((path) => path !== '/guide/');
    expect(others.filter((path) => !links.has(path))).toEqual([]);
  });
  it('is found at the foot of every page, and is no part of the menu', () => {
    const silent = builtPages('sample').filter(
      (page) => !/<footer[\s\S]*<a href="\/guide\/">職員向けの手引き<\/a>/.test(readBuilt('sample', page)),
    );
    expect(silent).toEqual([]);
    expect(/<header[\s\S]*<\/header>/.exec(read(''))![0]).not.toContain('/guide/');
  });
  it('works without scripts', () => {
    const scripts = pages.flatMap((page) => readBuilt('sample', page).match(/<script(?![^>]*ld\+json)[^>]*>/g) ?? []);
    expect(scripts).toEqual([]);
  });
  it('begins with the year, as it goes in most plans', () => {
    for (const words of ['一年の流れ', '進み具合を書く', '実績と評価を書く', '期間を通した評価を書く'])
      expect(textOf(read(''))).toContain(words);
  });
});

describe('the boxes', () => {
  const homes = { item: 'boxes/', plan: 'boxes/plan/', site: 'boxes/settings/' } as Record<string, string>;
  it.each(contentFiles)('of $pattern have all their places', ({ kind, schema }) => {
    const ids = idsOf(read(homes[kind] ?? homes.site!));
    const anchors = boxesOf(schema).map(({ path }) => anchorOf(kind, path));
    expect(anchors.filter((anchor) => !ids.has(anchor))).toEqual([]);
  });
  it('say what to write, with an example and what is checked', () => {
    const [box] = /<div[^>]*id="item-years--issues"[\s\S]*?<\/div>/.exec(read('boxes/'))!;
    for (const words of [
      '課題、今後の方針、改善事項など',
      '残った課題を書きます。',
      'issues: 申請後の処理は紙に印刷して回している課が残る。',
      '前の年度の課題と計画の読み比べ',
      '二つの欄を読み比べ、課題への対応があれば計画に書き加えてください。',
    ])
      expect(textOf(box)).toContain(words);
  });
  it('refer from the plan’s page to the sheet’s, where they are the same', () =>
    expect(linksOf(read('boxes/plan/'))).toContain('/guide/boxes/#item-reviews'));
});

describe('the form of a plan', () => {
  const text = textOf(read('plans/2023/'));
  it('has the plan’s own labels and boxes', () => {
    for (const words of ['担当課による評価', '残った課題', '令和8年度末の姿', '推進本部で審議した日', 'つまずいた点'])
      expect(text).toContain(words);
  });
  it('has the words that may be written', () => {
    for (const words of [
      'おおむね順調',
      '市民から見た変化（担当課の判断）（符号は benefit）',
      '続ける',
      '海のなりわいを育てる',
    ])
      expect(text).toContain(words);
  });
  it('has the days by which something is due, and says which comes next', () => {
    expect(text).toContain('令和8年度（2026年度）にすること');
    expect(text.replace(/\s+/g, '')).toContain('令和8年（2026年）11月15日まで令和8年度の上半期（4～9月）の');
    expect(text.replace(/\s+/g, '')).toContain('令和9年（2027年）6月15日まで次の期限');
    expect(text).toContain('npm run round -- 2023 2026 h2');
    // No line ends within a word of a command.
    expect(read('plans/2023/')).toContain('<span>--round</span> <span>2026/h2</span>');
  });
  it('leads to the offices, and from each box to its example', () => {
    const links = linksOf(read('plans/2023/'));
    expect(links).toContain('/departments/');
    expect(links).toContain('/guide/boxes/#item-years--grade');
  });
});

describe('the steps to the public page', () => {
  it('come in their order', () => {
    const text = textOf(read('publish/'));
    const places = publishSteps.map(({ title }, index) => text.indexOf(`${index + 1}. ${title}`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });
  it('show each picture that there is, with its size and in words', () => {
    const there = builtFiles('sample').flatMap((file) => /^_astro\/([^.]+)\..*\.webp$/.exec(file)?.[1] ?? []);
    const tags = read('publish/').match(/<img [^>]*>/g) ?? [];
    expect(tags).toHaveLength(there.length);
    for (const tag of tags) expect(tag).toMatch(/ width="\d+" height="\d+" /);
    const alts = tags.map((tag) => decoded(/ alt="([^"]+)"/.exec(tag)![1]!));
    expect(alts.sort()).toEqual(
      pictureNames
        .filter((name) => there.includes(name))
        .map((name) => guidePictures[name].alt)
        .sort(),
    );
  });
});
