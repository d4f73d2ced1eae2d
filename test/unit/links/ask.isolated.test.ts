import { afterEach, expect, it, vi } from 'vitest';
import { ask } from '../../../scripts/lib/links/ask.ts';

afterEach(() => vi.unstubAllGlobals());

it('a stranger’s page does not have this machine ask the machines beside it', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return Promise.resolve(
      new Response(null, { status: 301, headers: { location: 'http://169.254.169.254/latest/' } }),
    );
  });
  expect(await ask('https://www.example.jp/')).toEqual({ kind: 'unreached', why: 'within' });
  expect(asked).toEqual(['https://www.example.jp/', 'https://www.example.jp/']);
});

it.each([
  ['ENOTFOUND', 'name'],
  ['ECONNREFUSED', 'refused'],
  ['UND_ERR_CONNECT_TIMEOUT', 'slow'],
  ['CERT_HAS_EXPIRED', 'certificate'],
  ['HPE_INVALID_CONSTANT', 'broken'],
])('%s is no page that is gone: %s', async (code, why) => {
  const cause = Object.assign(new Error(code), { code });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed', { cause })));
  expect(await ask('https://www.example.jp/')).toEqual({ kind: 'unreached', why });
});
