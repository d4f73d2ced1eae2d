import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { builtFiles, readBuilt, siteDir, textOf } from '../support/html.ts';

const page = (path: string) => readBuilt('under-path', `${path}index.html`);
const text = (path: string) => textOf(page(path));
const json = (path: string) => JSON.parse(readBuilt('under-path', path)) as Record<string, unknown>;

describe('an item page', () => {
  const html = page('plans/2023/halls/');
  it.each([
    ['its title as written', '集会所の<見直し> & "整理"'],
    ['its summary', '使われていない集会所を、地域と話し合って減らします。'],
    ['its offices, with their parts', '市民課（受付）'],
    ['both calendars of every year', '令和6年度（2024年度）'],
    ["the plan's own label", '背景'],
    ['text that Markdown would have changed', '4~9月は<b>利用</b>が少なく、10~3月は多い。'],
    ['the wording of the grade in its year', 'A達成'],
    ['why there is no grade: before its time', '評価前'],
    ['why there is no grade: not yet published', '未公表'],
    ['a check that nobody reported', '未報告'],
    ["the committee's view on its own scale", '必要性'],
    ['an achievement rate that was computed', '75％'],
    ['a figure that is not final', '14か所（確定前）'],
    ['amounts that went down', '−300千円'],
    ["the plan's own boxes", '120時間'],
    ['what an amount is made of, as bullets', '算定の根拠台帳の面積閉じた部屋を含む'],
    ['what a correction put right', '前16後17数え間違いを直した。'],
    ['where it came from', '施設台帳の作成'],
    ['the warning that grades were reworded', 'この間に評価の言葉が変わった'],
    ['the words of the glossary that stand in it', '市に代わって施設を運営する団体です。'],
    ['the body, with its components', 'ご意見'],
    [
      'how to cite it',
      '見本市「集会所の<見直し> & "整理"」第2次計画 No.1-1、https://city.example/open/gyokaku/plans/2023/halls/（令和8年（2026年）11月23日時点）',
    ],
  ])('shows %s', (_, words) => expect(textOf(html)).toContain(words));

  it('has an anchor for every cell', () => {
    for (const anchor of [
      'y2023',
      'y2023-plan',
      'y2023-actual',
      'y2023-h1',
      'y2023-h2',
      'y2023-grade',
      'y2023-issues',
      'y2023-mark-needs',
      'y2023-field-hours',
      'item-field-impact',
      'background',
      'purpose',
      'indicator-1',
      'review-1',
      'history',
    ]) {
      expect(html).toContain(`id="${anchor}"`);
    }
  });
  it('has its links to this site begin where the site begins, in cells and in the body', () => {
    expect(html).toContain('<a href="/open/gyokaku/plans/">一覧</a>');
    expect(html).toContain('<a href="/open/gyokaku/about/">読み方</a>');
  });
  it('does not explain words that do not stand in it', () => expect(textOf(html)).not.toContain('使われない語'));
  it('has no script that it needs, and asks no other host', () => {
    const scripts = [...html.matchAll(/<script(?![^>]*ld\+json)[^>]*>/g)];
    // The one puts the sheet among those to be printed, the other marks words for those who come from a search, and is a line that loads the rest for them alone.
    expect(scripts.map(([tag]) => tag)).toEqual([
      expect.stringMatching(/src="\/open\/gyokaku\/_astro\/PrintLink[^"]*"/),
      expect.stringMatching(/src="\/open\/gyokaku\/_astro\/ItemPage[^"]*"/),
    ]);
    expect([...html.matchAll(/<(?:img|script|link rel="stylesheet"|iframe)[^>]*(?:src|href)="https?:/g)]).toEqual([]);
  });
  it('lets no text end the script that its structured data stands in', () => {
    expect(html.match(/<script type="application\/ld\+json">[^<]+<\/script>/g)).toHaveLength(2);
  });
  it('says where it stands: canonical address, trail, publisher, licence', () => {
    expect(html).toContain('<link rel="canonical" href="https://city.example/open/gyokaku/plans/2023/halls/">');
    const data = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
      ([, found]) => JSON.parse(found!) as Record<string, unknown>,
    );
    expect(data.map((one) => one['@type'])).toEqual(['Report', 'BreadcrumbList']);
    expect(data[0]).toMatchObject({
      name: '集会所の<見直し> & "整理"',
      license: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
      dateModified: '2025-07-01',
      datePublished: '2024-06-20',
    });
  });
});

describe('other pages', () => {
  it('a plan shows each item once in its numbers, and twice where it is 再掲', () => {
    const html = page('plans/2023/');
    expect(html.match(/class="Matrix-item"/g)).toHaveLength(3);
    expect(textOf(html)).toContain('2件');
  });
  it('a closed plan says so', () => expect(text('plans/2018/')).toContain('終了した計画 記録は、このまま残します。'));
  it('a plan that began in mid-year says in which month', () =>
    expect(text('plans/2018/')).toContain('平成30年（2018年）10月'));
  it('a year lists the items of that year, and none that had not begun', () => {
    expect(text('plans/2023/years/2024/')).toContain('受付の見直し');
    expect(text('plans/2023/years/2023/')).not.toContain('受付の見直し');
  });
  it('an office lists the items of the one it came from', () =>
    expect(text('departments/資産活用課/')).toContain('管財課のときの取組'));
  it('a sheet has every box of the form', () => {
    const sheet = text('plans/2023/halls/sheet/');
    for (const words of [
      'No.',
      '担当課',
      '資産活用課●',
      '背景',
      '取組工程',
      '計画',
      '実績',
      '最終目標',
      '改革実施概要',
      '指標',
      '進捗管理',
      '年度評価',
      '計画期間の評価',
    ])
      expect(sheet).toContain(words);
  });
  it('every page carries the notice', () => {
    const silent = builtFiles('under-path').filter(
      (file) => file.endsWith('.html') && !readBuilt('under-path', file).includes('見本市は架空の市です。'),
    );
    expect(silent).toEqual([]);
  });
});

describe('what is not for the public', () => {
  it.each(['秘密の下書き', '解禁前の取組', 'secret', 'plans/2023/later'])('%s stands in no file', async (words) => {
    const files = builtFiles('under-path');
    const holding = await Promise.all(
      files.map(
        async (file) => (await readFile(join(siteDir('under-path'), file))).includes(words) || file.includes(words),
      ),
    );
    expect(files.filter((_, index) => holding[index])).toEqual([]);
  });
});

describe('data files', () => {
  it('an item as JSON has what its page shows', () => {
    expect(json('data/2023/halls.json')).toMatchObject({
      id: '2023/halls',
      title: '集会所の<見直し> & "整理"',
      purpose: ['経費を減らす（[一覧](/plans/)）', '「使う人」を増やす'],
      years: [
        { year: '2023', state: 'graded', grade: 'A', gradeLabel: '達成' },
        { year: '2024', grade: 'B' },
        { year: '2025', state: 'unpublished' },
        { year: '2026', state: 'upcoming' },
      ],
      indicators: [
        { name: '集会所の数', points: [{ rate: { value: 100 } }, { rate: { value: 75 } }, { rate: { value: 100 } }] },
      ],
      effects: [{ sums: { both: { planned: 2500.5, actual: 900 }, plannedOnly: null } }, { unit: '㎡' }],
      continues: ['2023/desk', '2018/old'],
    });
  });
  it('the table begins with a BOM, and has a row of equal length for each item and year, whatever breaks stand in its cells', () => {
    const csv = readBuilt('under-path', 'data/2023.csv');
    expect(csv.startsWith('\ufeff計画の名前,取組の符号,No.,具体的な改革項目,')).toBe(true);
    const records = parseCsv<Record<string, string>>(csv.slice(1), { columns: true });
    expect(records.map((record) => `${record.取組の符号} ${record['年度（西暦）']}`)).toEqual(
      ['halls', 'desk'].flatMap((slug) => ['2023', '2024', '2025', '2026'].map((year) => `2023/${slug} ${year}`)),
    );
    expect(records[0]).toMatchObject({
      具体的な改革項目: '集会所の<見直し> & "整理"',
      '改革の目的、考えられる効果': '・経費を減らす（[一覧](/plans/)）\n・「使う人」を増やす',
      評価: 'A',
      かかった時間: '120',
    });
    expect(records[2]).toMatchObject({ 評価の有無: 'unpublished', 評価: '未公表' });
  });
  it('the workbook opens: it is a zip with a sheet for each thing that has rows', async () => {
    const bytes = await readFile(join(siteDir('under-path'), 'data/2023.xlsx'));
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    for (const sheet of ['sheet1.xml', 'sheet2.xml', 'sheet3.xml']) expect(bytes.includes(sheet)).toBe(true);
  });
  it('the archive has all plans, and the schema all keys of an item', () => {
    expect((json('data/archive.json').plans as unknown[]).length).toBe(2);
    const schema = json('data/item.schema.json') as { properties: object; required: string[] };
    expect(Object.keys(schema.properties)).toContain('overall');
    expect(schema.required).toEqual(['title', 'category', 'departments']);
  });
  it('an attachment is there as it was, and nothing that no source names', () => {
    expect(readBuilt('under-path', 'plans/2023/files/memo.txt')).toBe('見本の添付です。\n');
    expect(builtFiles('under-path').filter((file) => file.includes('/files/'))).toEqual(['plans/2023/files/memo.txt']);
  });
  it('the sitemap names pages by their public address', () => {
    const map = readBuilt('under-path', 'sitemap-0.xml');
    expect(map).toContain('<loc>https://city.example/open/gyokaku/plans/2023/halls/</loc>');
    expect(map).not.toMatch(/404|\/sheets?\//);
  });
  it('has no cards where none were wanted', () => {
    expect(builtFiles('under-path').filter((file) => file.endsWith('.png'))).toEqual([]);
    expect(page('')).not.toContain('og:image');
  });
});

describe('the search page of a site that was told of others', () => {
  it('asks them as well, and that of any other site asks none', () => {
    expect(page('search/')).toContain('data-others="https://next.example/gyokaku/"');
    expect(readBuilt('search', 'search/index.html')).not.toContain('data-others');
  });
});
