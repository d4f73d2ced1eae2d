import { describe, expect, it } from 'vitest';
import { brokenLinks } from '../support/broken-links.ts';
import { sites } from '../support/build-sites.ts';
import { builtPages, readBuilt } from '../support/html.ts';

const addresses: Record<string, [origin: string, base: string]> = {
  sample: ['https://gyokaku.shiomi.example', '/'],
  'whole-sample': ['https://gyokaku.shiomi.example', '/'],
  'under-path': ['https://city.example', '/open/gyokaku/'],
};

describe.each(sites.map(({ name }) => name))('the built site %s', (name) => {
  const [origin, base] = addresses[name] ?? ['http://localhost:4321', '/'];

  it('has no link and no anchor that leads nowhere', () => expect(brokenLinks(name, origin, base)).toEqual([]));

  it('says on every page which city publishes it', () => {
    expect(builtPages(name).length).toBeGreaterThan(8);
    // The editing page is the office's own.
    const pages = builtPages(name).filter((page) => page !== 'admin/index.html');
    const silent = pages.filter((page) => !readBuilt(name, page).includes('発行：'));
    expect(silent).toEqual([]);
  });
});
