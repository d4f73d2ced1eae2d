import { expect, it } from 'vitest';
import { settingsOf } from '../../src/settings.ts';

const sitesOf = (text: string) => settingsOf({ SEARCH_SITES: text }, '/', () => new Date()).searchSites;

it('takes addresses of other sites, one or several, with or without a slash at the end', () => {
  expect(sitesOf('')).toEqual([]);
  expect(sitesOf('https://a.example/kaikaku https://b.example/,http://c.example')).toEqual([
    'https://a.example/kaikaku/',
    'https://b.example/',
    'http://c.example/',
  ]);
});

it.each(['a.example', 'ftp://a.example/', 'javascript:alert(1)'])('refuses %s', (text) => {
  expect(() => sitesOf(text)).toThrow(
    `SEARCH_SITES の「${text}」はアドレスとして読めません。https://example.jp/gyokaku/ の形で、いくつかあるときは空白で区切って書いてください。`,
  );
});
