import { describe, expect, it } from 'vitest';
import { addressOfFile, canonicalAddress, isCited, sortedAddresses } from '../../../src/addresses/address.ts';
import { movedSheets } from '../../../src/addresses/moved-sheet.ts';
import { vanishedWords } from '../../../src/addresses/vanished-words.ts';
import { vanishedOf } from '../../../src/addresses/vanished.ts';
import { item, reading } from '../../support/read.ts';

const live = new Set(['/', '/plans/', '/plans/2013/']);

it('tells twenty at most, and how many there are besides', () => {
  const recorded = Array.from({ length: 30 }, (_, at) => [`/plans/2013/a${at}/`, `/plans/2013/a${at}/sheet/`]).flat();
  const words = vanishedWords(vanishedOf({ recorded, live, redirected: new Set() }));
  expect(words).toHaveLength(21);
  expect(words.at(-1)).toEqual([
    'ほかにも、公表したアドレスが20件なくなります。',
    '上に示したものから直してください。残りは、次に確かめたときに示します。',
  ]);
});

it('is content where everything is there, or leads on', () =>
  expect(
    vanishedOf({
      recorded: ['/', '/plans/2013', '/plans/2013/01/'],
      live,
      redirected: new Set(['/plans/2013/01/']),
    }),
  ).toEqual([]));

it.each([
  ['/plans/2013', '/plans/2013/'],
  ['/plans/2013/index.html', '/plans/2013/'],
  ['/departments/%E7%A8%8E%E5%8B%99%E8%AA%B2/?a=1#b', '/departments/税務課/'],
  ['/data/2013.csv', '/data/2013.csv'],
  ['/files/100%', '/files/100%/'],
  ['/', '/'],
])('knows %s as %s', (written, address) => expect(canonicalAddress(written)).toBe(address));

it('lists what readers cite: no parts of pages, nothing for machines, nothing of the office’s own', () => {
  const files = [
    ...['index.html', 'plans/2013/index.html', 'data/2013.csv', 'pdf/2013/01.pdf', 'plans/2013/files/a.png'],
    ...['404.html', 'robots.txt', 'favicon.svg', 'sitemap-0.xml', 'sitemap-index.xml', '_astro/a.css', '_redirects'],
    ...['_headers', '.htaccess', 'og/site.png', 'search-index/pagefind.js', 'search/choices.json', 'addresses.txt'],
    ...['admin/index.html', 'guide/plans/2013/index.html', 'shard/shard.json'],
  ];
  expect(sortedAddresses(files.map(addressOfFile).filter(isCited))).toEqual([
    '/',
    '/data/2013.csv',
    '/pdf/2013/01.pdf',
    '/plans/2013/',
    '/plans/2013/files/a.png',
  ]);
});

describe('a sheet under another name', () => {
  const sheets = {
    'plans/2013/01.mdx': item({ title: '窓口の見直し', no: '1-1' }),
    'plans/2013/02.mdx': item({ title: '会議室の予約', no: '1-2' }),
    'plans/2013/03.mdx': item({ title: '会議の記録', no: '1-3' }),
  };
  const meant = async (title: string, no: string, recorded: string[] = []) => {
    const { shown } = await reading(sheets);
    return movedSheets(shown, recorded, new Map([['/plans/2013/x/', { title, no }]]))('/plans/2013/x/');
  };
  it('is known by its title, in whatever width and with whatever blanks', async () =>
    expect(await meant('会議室の 予約', '9')).toBe('/plans/2013/02/'));
  it('is known by its number, where it has another title', async () =>
    expect(await meant('議事の記録', '1-3')).toBe('/plans/2013/03/'));
  it('is none that was public before', async () =>
    expect(await meant('会議室の予約', '1-2', ['/plans/2013/02/'])).toBeUndefined());
  it('is unknown where nothing is known of it', async () => expect(await meant('ほかの取組', '9')).toBeUndefined());
});
