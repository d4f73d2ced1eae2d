import { describe, expect, it } from 'vitest';
import { relativeAddress } from '../../../scripts/lib/portable/relative.ts';
import type { Site } from '../../../scripts/lib/portable/site.ts';

const files = new Set([
  'index.html',
  'favicon.svg',
  'plans/2023/index.html',
  'plans/2023/dx-01/index.html',
  'plans/2023/files/memo 1.txt',
  'departments/資産活用課/index.html',
]);
const site = (base: string): Site => ({ dir: '', files, origin: 'https://city.example', base });
const from =
  (file: string, base = '/') =>
  (address: string) =>
    relativeAddress(address, file, site(base));

describe('an address of the site', () => {
  const way = from('plans/2023/index.html');
  it.each([
    ['/', '../../index.html'],
    ['/favicon.svg', '../../favicon.svg'],
    ['/plans/2023/dx-01/', 'dx-01/index.html'],
    ['/plans/2023/dx-01', 'dx-01/index.html'],
    ['/plans/2023/dx-01/?mark=x#y2023-plan', 'dx-01/index.html?mark=x#y2023-plan'],
    ['dx-01/', 'dx-01/index.html'],
    ['https://city.example/plans/2023/', 'index.html'],
    ['//city.example/plans/2023/', 'index.html'],
    [
      '/departments/%E8%B3%87%E7%94%A3%E6%B4%BB%E7%94%A8%E8%AA%B2/',
      `../../departments/${encodeURI('資産活用課')}/index.html`,
    ],
    ['/plans/2023/files/memo%201.txt', 'files/memo%201.txt'],
  ])('%s becomes the way to a file', (address, expected) => expect(way(address)).toBe(expected));

  it.each([
    ['of another host', 'https://elsewhere.example/plans/2023/'],
    ['of mail', 'mailto:office@city.example'],
    ['of a place in the page', '#main'],
    ['that is empty', ''],
    ['that the site does not have', '/plans/1999/'],
    ['that cannot be read', 'https://[x'],
  ])('stays as it is where it is one %s', (_, address) => expect(way(address)).toBeNull());
});

describe('a site below a path', () => {
  const way = from('plans/2023/index.html', '/open/gyokaku/');
  it('begins at its path, with or without the slash', () => {
    expect(way('/open/gyokaku/')).toBe('../../index.html');
    expect(way('/open/gyokaku')).toBe('../../index.html');
    expect(way('/open/gyokaku/plans/2023/dx-01/')).toBe('dx-01/index.html');
  });
  it('does not take in what stands beside it on the same host', () => {
    expect(way('/')).toBeNull();
    expect(way('/open/gyokaku-old/plans/2023/')).toBeNull();
    expect(way('/plans/2023/')).toBeNull();
  });
});
