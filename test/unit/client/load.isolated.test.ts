import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSites } from '../../../src/client/search/open-sites.ts';
import { fetchAll } from '../../../src/client/print/fetch-all.ts';
import { NotLoaded, reportFailure } from '../../../src/client/load.ts';
import { loadJson } from '../../../src/client/search/load.ts';

const answer = (make: () => Response | Promise<Response>) => vi.stubGlobal('fetch', () => Promise.resolve().then(make));
const mistake = new TypeError('a mistake');
afterEach(() => vi.unstubAllGlobals());

describe('what is asked for has not been loaded', () => {
  it.each([
    ['where there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['where the server has an error', () => new Response('', { status: 500 })],
    ['where it is cut', () => new Response('{"a": [1,')],
  ])('%s', async (_, make) => {
    answer(make);
    await expect(loadJson('/a.json')).rejects.toThrow(NotLoaded);
  });
});

describe('the console hears', () => {
  const heard = vi.fn();
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const listen = () => {
    warned.mockClear();
    vi.stubGlobal('reportError', heard.mockReset());
  };
  it('of an error that nobody expects, as it is, with its stack', () => {
    listen();
    reportFailure(mistake);
    expect(heard.mock.calls).toEqual([[mistake]]);
    expect(heard.mock.calls[0]![0]).toBe(mistake);
  });
  it('of what did not come as a warning: the page tells the reader', async () => {
    listen();
    answer(() => new Response('', { status: 500 }));
    const { failed } = await fetchAll('/', ['2013/1']);
    expect([failed, heard.mock.calls]).toEqual([['2013/1'], []]);
    expect(warned.mock.calls).toEqual([[expect.any(NotLoaded)]]);
  });
  it('of a sheet that came and broke the program', async () => {
    listen();
    // No browser is here to read it.
    answer(() => new Response('<p>'));
    const { failed } = await fetchAll('/', ['2013/1']);
    expect(failed).toEqual(['2013/1']);
    expect(heard.mock.calls).toEqual([[new ReferenceError('DOMParser is not defined')]]);
  });
  it('nothing where the page’s own index does not come', async () => {
    listen();
    answer(() => new Response('', { status: 404 }));
    await expect(openSites('/search-index/index.json', [])).rejects.toThrow('404 /search-index/index.json');
    expect(heard.mock.calls).toEqual([]);
  });
});
