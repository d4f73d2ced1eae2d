import { setTimeout as wait } from 'node:timers/promises';
import { existsSync } from 'node:fs';
import { addressesIn, readRecord } from '../../../src/source/read-record.ts';
import { publishedWords } from '../../../src/words/published.ts';

/** How long a host is waited for, and how often it is asked. */
export interface Patience {
  seconds: number;
  attempts: number;
  pause: number;
}

const usual: Patience = { seconds: 30, attempts: 3, pause: 2000 };

/**
 * What the public site's own list says has been published: PUBLISHED_ADDRESSES names it, as a file or by its address; nothing or `none` names no list.
 * @throws where there is a list that cannot be had: without it, nobody would notice what vanishes
 */
export async function publishedAddresses(
  { PUBLISHED_ADDRESSES: named = '' }: Record<string, string | undefined>,
  patience = usual,
): Promise<string[]> {
  if (named === '' || named === 'none') return [];
  if (/^[a-z]+:\/\//i.test(named)) return ofSite(named, patience);
  if (!existsSync(named)) throw new Error(publishedWords.noFile(named));
  const read = readRecord(named);
  if ('fault' in read) throw new Error(publishedWords.noList(named));
  return read.recorded;
}

async function ofSite(address: string, patience: Patience): Promise<string[]> {
  const url = URL.parse(address);
  // A site may not have its certificate yet.
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(publishedWords.badAddress(address));
  // An address of a site ends with a slash or does not.
  url.pathname = url.pathname.replace(/\/{2,}/g, '/');
  const { status, text } = await ask(url, patience);
  // Nothing has been published there yet.
  if (status === 404) return [];
  if (status !== 200) throw new Error(publishedWords.refused(address, status));
  // Hosts that answer everything with a page would answer this with one.
  const list = addressesIn(text);
  if (!list.includes('/')) throw new Error(publishedWords.noList(address));
  return list;
}

async function ask(url: URL, { seconds, attempts, pause }: Patience): Promise<{ status: number; text: string }> {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(seconds * 1000), cache: 'no-store' });
      if (response.status < 500 || attempt === attempts)
        return { status: response.status, text: await response.text() };
    } catch (error) {
      if (attempt === attempts) throw new Error(publishedWords.silent(url.href), { cause: error });
    }
    await wait(pause);
  }
}
