import { describe, expect, it } from 'vitest';
import { addressOfFile, isCited } from '../../src/addresses/address.ts';
import { siteAddresses } from '../../src/addresses/site-addresses.ts';
import { readArchive } from '../../src/read-archive.ts';
import { readFiles } from '../../src/source/read-files.ts';
import { buildEnv, sites } from '../support/build-sites.ts';
import { builtFiles, readBuilt } from '../support/html.ts';

const listed = (site: string) => readBuilt(site, 'addresses.txt').trimEnd().split('\n');
const lines = (text: string) => text.trimEnd().split('\n');

describe.each(sites.map(({ name }) => name))('the addresses of the built site %s', (name) => {
  const { CONTENT_DIR, BUILD_DATE, PDF } = buildEnv(name);

  it('are those of its files, and of what was a file and leads on, in order', async () => {
    const files = builtFiles(name).map(addressOfFile).filter(isCited);
    const moved = builtFiles(name).includes('_redirects') ? lines(readBuilt(name, '_redirects')) : [];
    const gone = moved.map((line) => decodeURI(line.split(' ')[0]!)).filter((address) => !files.includes(address));
    const known = new Set((await readFiles(CONTENT_DIR!)).recorded);
    // What was published stays in the list, also where this build makes no PDFs.
    const made = listed(name).filter((address) => PDF || !address.startsWith('/pdf/'));
    expect(made).toEqual([...files, ...gone.filter((address) => known.has(address))].sort());
    expect(files.length).toBeGreaterThan(20);
  });
  it('are those that the content is taken to yield', async () => {
    const { archive } = readArchive(await readFiles(CONTENT_DIR!), BUILD_DATE!);
    const yields = [...siteAddresses(archive!)].filter((address) => PDF || !address.startsWith('/pdf/'));
    const led = builtFiles(name).filter((file) =>
      /http-equiv="refresh"/.test(file.endsWith('.html') ? readBuilt(name, file) : ''),
    );
    const there = builtFiles(name)
      .filter((file) => !led.includes(file))
      .map(addressOfFile);
    const made = there.filter((address) => isCited(address) || address.startsWith('/guide/plans/'));
    expect(made.sort()).toEqual(yields.sort());
  });
});
