import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { sharedBrowser } from '../support/browser.ts';
import { siteDir } from '../support/html.ts';
import { tabTo } from '../support/keyboard.ts';
import { sampled } from '../support/sampled.ts';

let browser: Browser;
let context: BrowserContext;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;
let errors: string[];
beforeAll(async () => {
  site = await serve(siteDir('search'));
  browser = await sharedBrowser();
  // One for all: what a page has loaded, the next need not load again.
  context = await browser.newContext();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});
beforeEach(async () => {
  page = await context.newPage();
  onTestFinished(() => page.close());
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('dialog', (dialog) => errors.push(dialog.message()));
});

/** Opens the search page with a question and waits for its answer. */
async function ask(question: Record<string, string>): Promise<void> {
  await page.goto(`${site.origin}/search/?${new URLSearchParams(question)}`);
  await answered();
}

async function answered(): Promise<void> {
  await page.locator('[data-result-count]').waitFor();
  await page.locator('.SearchResults:not([aria-busy])').waitFor({ state: 'attached' });
}

const count = () => page.locator('[data-result-count]').getAttribute('data-result-count');
const items = () => page.$$eval('[data-item]', (nodes) => nodes.map((node) => (node as HTMLElement).dataset.item));
const said = () => page.$$eval('.SearchStatus p', (lines) => lines.map((line) => line.textContent));

describe('what stands in a sheet is found, and nothing else', () => {
  const questions: [string, string[]][] = [
    // width, case, old kanji, radicals
    ['グループ会議', ['2012/desk']],
    ['ｸﾞﾙｰﾌﾟ會議', ['2012/desk']],
    ['wifi', ['2012/server']],
    ['Ｗｉ-Ｆｉ', ['2012/server']],
    ['長寿命化', ['2012/server']],
    ['旧斎藤家', ['2012/house']],
    ['渡辺家', ['2012/house']],
    // long vowels
    ['サーバ', ['2012/server']],
    ['サーバー', ['2012/server']],
    ['サ－バ－', ['2012/server']],
    // lines of the paper
    ['ワンストップで手続が済む', ['2012/desk']],
    ['固定資産台帳', ['2024/talk']],
    ['RPA', ['2024/dx']],
    // okurigana
    ['引継', ['2024/handover']],
    ['引き継ぎ', ['2024/handover']],
    ['申込', ['2024/handover']],
    ['取組を全課', ['2024/handover']],
    ['支払方法', ['2024/handover']],
    ['届出', ['2024/dx']],
    // years in every form: written, or of the column that it stands in
    ['平成24年度', ['2012/desk', '2012/house', '2012/server']],
    ['H24', ['2012/desk', '2012/house', '2012/server']],
    ['2013年', ['2012/desk', '2012/house', '2012/server', '2024/talk']],
    ['二〇一三', ['2012/desk', '2012/house', '2012/server', '2024/talk']],
    ['平成二十五年度', ['2012/desk', '2012/house', '2012/server', '2024/talk']],
    ['令和元年度', ['2024/dx']],
    ['R1', ['2024/dx']],
    ['平成50年度', []],
    // amounts
    ['1,200千円', ['2012/desk', '2024/dx']],
    ['120万円', ['2012/desk', '2024/dx']],
    ['12万円', []],
    // readings, romaji, synonyms
    ['していかんりしゃ', ['2012/house']],
    ['shiteikanri', ['2012/house']],
    ['ちいきかいぎ', ['2024/talk']],
    ['といあわせ', ['2024/handover']],
    ['さーばー', ['2012/server']],
    ['ムダ', ['2024/handover']],
    ['まちかどトーク', ['2024/talk']],
    ['指管', ['2012/house']],
    ['国保', ['2024/dx']],
    ['DX', ['2024/dx']],
    // inside words; single letters; Latin and figures as wholes
    ['理者制', ['2012/house']],
    ['園', []],
    ['協', ['2012/house']],
    ['csv形式', ['2024/dx']],
    ['AI', ['2012/server', '2024/handover']],
    ['OCR', ['2024/handover']],
    ['AI-OCRを試', ['2024/handover']],
    ['150914', ['2024/dx']],
    ['50914', []],
    ['3年間', ['2024/handover']],
    ['13年間', []],
    // several words, phrases, without
    ['協議 制度', ['2012/house']],
    ['協議　窓口', []],
    ['「協議会の委員」', ['2012/house']],
    ['"制度協議"', []],
    ['窓口 -待ち時間', []],
    ['様式 -電子', []],
    ['会議 -地域', ['2012/desk']],
    // bodies, Markdown taken off
    ['図書館の貸出', ['2024/talk']],
    // labels of the form stand on every sheet that is printed on it
    ['指定管理者 計画', ['2012/house']],
    ['宇宙開発', []],
    ['窓口 宇宙開発', []],
    // the letter behind a mark is not left to chance
    ['を開いた。効', ['2012/desk']],
    ['を開いた。園', []],
    // parts of what is brought together stand there as well
    ['令和', ['2024/dx']],
    ['平成', ['2012/desk']],
    ['24年度は', ['2012/desk']],
    ['「24年度は、課長」', ['2012/desk']],
    ['継ぎの標準', ['2024/handover']],
    ['「機器の置き場」', []],
    ['記録も引継', ['2024/handover']],
    ['OCRを試', ['2024/handover']],
    ['ルームの機器', ['2012/server']],
    // a label is said of the sheets that show it
    ['「課題、今後の方針」', ['2012/desk', '2024/talk']],
    ['総合窓口 外部評価', []],
  ];
  it.each(sampled(questions, 6))('%s → %j', async (query, expected) => {
    await ask({ q: query, show: 'all' });
    expect((await items()).sort()).toEqual(expected);
    expect(await count()).toBe(String(expected.length));
    expect(errors).toEqual([]);
  });
});

describe('results', () => {
  it('name the cell, quote the original with the match marked, and lead to it, where it is marked again', async () => {
    await ask({ q: 'ワンストップで手続' });
    const result = page.locator('.SearchResult').first();
    expect(await result.locator('h2').textContent()).toBe('総合窓口の開設');
    expect(await result.locator('.Meta').first().textContent()).toBe('入江改革プラン　No.1　市民課');
    expect(await result.locator('.SearchResult-cells a').allTextContents()).toEqual(['平成25年度 ・ 実績']);
    expect(await result.locator('.SearchResult-cells p').textContent()).toBe(
      'ワンストップで手続が済む窓口を開いた。効果額は１，２００千円。',
    );
    expect(await result.locator('.SearchResult-cells mark').textContent()).toBe('ワンストップで手続');
    await result.locator('.SearchResult-cells a').click();
    await page.locator('#y2013-actual mark').first().waitFor();
    expect(new URL(page.url()).hash).toBe('#y2013-actual');
    expect((await page.locator('mark').allTextContents()).join('').replace(/\s/g, '')).toBe('ワンストップで手続');
  });
  it('put the title before the cells, and count each item once', async () => {
    await ask({ q: '引継', show: 'all' });
    expect(await items()).toEqual(['2024/handover']);
    await ask({ q: '窓口', show: 'all' });
    expect((await items())[0]).toBe('2012/desk');
  });
  it('say how many there are to a screen reader, and can be reached by keyboard alone', async () => {
    await page.goto(`${site.origin}/search/`);
    await tabTo(page, 'input[type="search"]');
    await page.keyboard.type('窓口');
    await page.keyboard.press('Enter');
    await answered();
    expect(await page.locator('.SearchStatus').getAttribute('role')).toBe('status');
    expect(await said()).toEqual(['「窓口」が書かれている取組は1件です。']);
    const reached: (string | null)[] = [];
    for (let step = 0; step < 30 && !reached.includes('総合窓口の開設'); step++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.textContent ?? null));
    }
    expect(reached).toContain('総合窓口の開設');
  });
  it('can be sorted by age and by number', async () => {
    await ask({ q: 'H25', sort: 'number', show: 'all' });
    expect(await items()).toEqual(['2024/talk', '2012/desk', '2012/server', '2012/house']);
    await ask({ q: '様式', sort: 'newest', show: 'all' });
    expect(await items()).toEqual(['2024/handover']);
  });
});

describe('filters', () => {
  it.each<[Record<string, string>, string[]]>([
    [{ plan: '2024' }, ['2024/dx', '2024/handover', '2024/talk']],
    [{ department: '市民課' }, ['2012/desk', '2024/talk']],
    [{ grade: 'A' }, ['2012/desk', '2012/server', '2024/dx']],
    [{ grade: 'A', year: '2012' }, ['2012/server']],
    [{ status: '順調' }, ['2012/desk', '2024/handover']],
    [{ category: '2012:b' }, ['2012/house', '2012/server']],
    [{ q: '窓口', year: '2012' }, []],
    [{ q: '窓口', year: '2013' }, ['2012/desk']],
    // 実績 of kinds; the plan's cell says it too
    [{ q: '指定管理者', cell: '2' }, ['2012/house']],
    [{ q: '指定管理者制度', cell: '3' }, []],
    [{ q: 'サーバ', cell: '2', plan: '2024' }, []],
    [{ q: 'AI', cell: '2', plan: '2024' }, ['2024/handover']],
    // a year has no place of its own in the index: the text is read
    [{ q: '令和元年度', cell: '2' }, ['2024/dx']],
    [{ q: '令和元年度', cell: '3' }, []],
  ])('%j → %j', async (question, expected) => {
    await ask({ ...question, show: 'all' });
    expect((await items()).sort()).toEqual(expected);
  });
  it('stand in the address: reload, back and a shared link show the same', async () => {
    await ask({ q: '窓口' });
    await page.click('.SearchFilters summary');
    await page.selectOption('select[name=plan]', '2024');
    await expect.poll(() => new URL(page.url()).search).toBe(`?${new URLSearchParams({ q: '窓口', plan: '2024' })}`);
    expect(await said()).toEqual(['「窓口」が書かれている取組は見つかりませんでした。']);
    await page.reload();
    await answered();
    expect(await page.inputValue('select[name=plan]')).toBe('2024');
    expect(await count()).toBe('0');
    await page.goBack();
    await expect.poll(count).toBe('1');
    expect(await page.inputValue('select[name=plan]')).toBe('');
    expect(await page.inputValue('input[name=q]')).toBe('窓口');
  });
});

describe('what was looked for instead is announced', () => {
  it.each<[string, string[], string[]]>([
    [
      '電子国民健康保険',
      ['2024/dx'],
      [
        '「電子国民健康保険」は見つかりませんでした。語を分けて検索しました（電子・国民・健康・保険）。',
        'その言葉で見つかった取組は1件です。',
      ],
    ],
    [
      '指定管理社制度',
      ['2012/house'],
      [
        '「指定管理社制度」は見つかりませんでした。もしかして「指定管理者制度」ではありませんか。その結果を示します。',
        'その言葉で見つかった取組は1件です。',
      ],
    ],
    ['「指定管理社制度」', [], ['「『指定管理社制度』」が書かれている取組は見つかりませんでした。']],
    ['宇宙開発', [], ['「宇宙開発」が書かれている取組は見つかりませんでした。']],
    [
      '窓口 宇宙開発',
      [],
      ['「宇宙開発」は、どの取組にも書かれていません。', '「窓口 宇宙開発」が書かれている取組は見つかりませんでした。'],
    ],
  ])('%s', async (query, expected, messages) => {
    await ask({ q: query, show: 'all' });
    expect(await items()).toEqual(expected);
    expect(await said()).toEqual(messages);
    expect(await page.locator('.SearchTips').isVisible()).toBe(expected.length === 0);
  });
});

describe('whatever is typed', () => {
  const long = 'あ'.repeat(10_000);
  it.each<[string, string, string[]]>([
    [
      'ten thousand letters',
      long,
      [
        '長いため、はじめの200文字（12語まで）で探しました。',
        `「${'あ'.repeat(60)}…」が書かれている取組は見つかりませんでした。`,
      ],
    ],
    ['an emoji', '😀', ['記号だけでは探せません。言葉か数字を入れてください。']],
    ['half a character', '\ud800', ['記号だけでは探せません。言葉か数字を入れてください。']],
    ['punctuation', '「」、。！', ['記号だけでは探せません。言葉か数字を入れてください。']],
    [
      'a script',
      '<script>alert(1)</script>',
      ['「<script>alert(1)</script>」が書かれている取組は見つかりませんでした。'],
    ],
    ['an open quote', '"総合窓口', ['「"総合窓口」が書かれている取組は1件です。']],
    [
      'names of things in JavaScript',
      'constructor __proto__',
      [
        '「constructor」は、どの取組にも書かれていません。',
        '「__proto__」は、どの取組にも書かれていません。',
        '「constructor __proto__」が書かれている取組は見つかりませんでした。',
      ],
    ],
    ['what is filled into messages', '$& {count}', ['「$& {count}」が書かれている取組は見つかりませんでした。']],
  ])('%s gets an honest answer and does no harm', async (_, query, messages) => {
    await page.goto(`${site.origin}/search/`);
    await page.fill('input[name=q]', query);
    await page.press('input[name=q]', 'Enter');
    await answered();
    expect(await said()).toEqual(messages);
    expect(errors).toEqual([]);
  });
  it('lists what is left where words are only excluded, or where there are none beside a filter', async () => {
    await ask({ q: '-窓口' });
    expect(await said()).toEqual(['条件に当てはまる取組は5件です。']);
    await ask({ q: '、', plan: '2012' });
    expect(await said()).toEqual([
      '記号だけでは探せません。言葉か数字を入れてください。',
      '条件に当てはまる取組は3件です。',
    ]);
  });
  it('says that a box alone is no question', async () => {
    await ask({ cell: '2' });
    expect(await said()).toEqual(['「調書の欄」は、探す言葉と一緒に使います。言葉を入れてください。']);
  });
  it('a filter that there is not is named and left out', async () => {
    await ask({ q: '窓口', plan: '1066', sort: 'best' });
    expect(await said()).toEqual([
      '「1066」は、ここでは選べない条件なので、使っていません。',
      '「best」は、ここでは選べない条件なので、使っていません。',
      '「窓口」が書かれている取組は1件です。',
    ]);
    expect(errors).toEqual([]);
  });
  it('says so where the index does not come, and finds it when asked again', async () => {
    await page.route('**/search-index/index.json', (route) => route.abort());
    await page.goto(`${site.origin}/search/?q=窓口`);
    await page.locator('.SearchRetry').waitFor();
    expect(await said()).toEqual(['検索の準備ができませんでした。通信の状態を確かめて、もう一度お試しください。']);
    await page.unroute('**/search-index/index.json');
    await page.click('.SearchRetry');
    await answered();
    expect(await said()).toEqual(['「窓口」が書かれている取組は1件です。']);
  });
  it.each<[string, (route: Route) => Promise<void>]>([
    ['does not come', (route) => route.abort()],
    ['is not there', (route) => route.fulfill({ status: 404, body: 'no' })],
    [
      'comes as a page of the host',
      (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Wi-Fi</p>' }),
    ],
  ])('never takes a part of the index that %s for a part that says no', async (_, answer) => {
    for (const file of ['*.pf_meta', '*.pf_index', '*.pf_filter']) {
      await page.route(`**/${file}`, answer);
      await page.goto(`${site.origin}/search/?q=窓口&plan=2012`);
      await page.locator('.SearchRetry').waitFor();
      expect(await said()).toEqual(['検索の準備ができませんでした。通信の状態を確かめて、もう一度お試しください。']);
      await page.unroute(`**/${file}`);
      await page.click('.SearchRetry');
      await answered();
      expect(await said()).toEqual(['「窓口」が書かれている取組は1件です。']);
    }
  });
});

it('without JavaScript, the page says why there is no search, and offers the lists', async () => {
  const scriptless = await browser.newContext({ javaScriptEnabled: false });
  onTestFinished(() => scriptless.close());
  const plain = await scriptless.newPage();
  await plain.goto(`${site.origin}/search/`);
  expect(await plain.locator('.Callout').textContent()).toBe(
    'この検索は、ブラウザーの JavaScript が使えるときに動きます。使えないときは、次の一覧から探せます。',
  );
  expect(await plain.locator('site-search').isVisible()).toBe(false);
  const links = await plain.locator('section[aria-labelledby=lists] a').allTextContents();
  expect(links).toEqual(expect.arrayContaining(['入江未来プラン', '平成24年度（2012年度）', '担当課の一覧']));
});

it('an item’s page marks what its address says, and nothing that is no word', async () => {
  const marks = async (query: string) => {
    await page.goto(`${site.origin}/plans/2012/desk/${query}`);
    await page.waitForLoadState('networkidle');
    return (await page.locator('mark').allTextContents()).map((text) => text.replace(/\s/g, ''));
  };
  expect(await marks('?mark=2013年度#y2013-plan')).toEqual(['25']);
  expect(await marks('?mark=課長グループ会議&mark=手続')).toEqual(expect.arrayContaining(['課長ｸﾞﾙｰﾌﾟ會議', '手続']));
  expect(await marks('?mark=%3Cimg%20onerror%3Dalert(1)%3E')).toEqual([]);
  expect(await marks('?mark=&mark=%ED%A0%80#no-such-place')).toEqual([]);
  expect(await marks('')).toEqual([]);
  expect(errors).toEqual([]);
});

it('an item’s page loads nothing of the search for those who do not come from it', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.origin}/plans/2012/desk/`, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /search-index|mark-words|fold-tables/.test(path))).toEqual([]);
});
