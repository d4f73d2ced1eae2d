import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/paths.ts';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  inBundle?: boolean;
  hasInstallScript?: boolean;
}

/** Packages that run a program when they are installed, and why they may. */
const running: Record<string, string> = {
  // Puts the machine's own program where the script lies that would start it. It fetches one only where npm was told to leave out optional packages.
  esbuild: 'the program for this machine',
};

const text = readFileSync(join(root, 'package-lock.json'), 'utf8');

/** What is wrong with a lock file, package by package. */
function faultsIn({ packages }: { packages: Record<string, Locked> }): string[] {
  return Object.entries(packages)
    .filter(([name]) => name !== '')
    .flatMap(([name, { resolved, integrity, link, inBundle, hasInstallScript }]) => [
      // Where a package comes from is npm's to know: an address in the file could lead anywhere else.
      ...(resolved !== undefined ? [`${name}: ${resolved}`] : []),
      ...(link ? [`${name}: a link`] : []),
      // What a package brings within itself is proven by that package's own digest.
      ...(!inBundle && !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') ? [`${name}: no digest`] : []),
      ...(hasInstallScript && !Object.hasOwn(running, nameOf(name)) ? [`${name}: runs when installed`] : []),
    ]);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

describe('the lock file', () => {
  const lock = JSON.parse(text) as { packages: Record<string, Locked> };
  it('names for every package the digest of what comes, and no address that it comes from; nothing unknown runs when it is installed', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(300);
    expect(faultsIn(lock)).toEqual([]);
  });
  it('allows no program that is not there any more', () => {
    const there = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect([...new Set(there.map(([name]) => nameOf(name)))].sort()).toEqual(Object.keys(running).sort());
  });
  it('is what the package.json asks for: no address and no folder in place of a version', () => {
    const asked = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const versions = ['dependencies', 'optionalDependencies', 'devDependencies'].flatMap((kind) =>
      Object.entries(asked[kind] ?? {}),
    );
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
  it('and npm is told of no other registry', () => {
    expect(readFileSync(join(root, '.npmrc'), 'utf8')).not.toMatch(/registry\s*=|_auth|proxy/i);
  });
  it.each<[string, Locked, string]>([
    ['another host', { resolved: 'https://evil.example/x.tgz' }, 'node_modules/x: https://evil.example/x.tgz'],
    [
      'a repository',
      { resolved: 'git+ssh://git@github.com/x/x.git' },
      'node_modules/x: git+ssh://git@github.com/x/x.git',
    ],
    ['a weak digest', { integrity: 'sha1-aaaa' }, 'node_modules/x: no digest'],
    ['a folder', { link: true }, 'node_modules/x: a link'],
    ['a program', { hasInstallScript: true }, 'node_modules/x: runs when installed'],
  ])('of a package with %s it is told', (_, fault, told) => {
    const right = { version: '1.0.0', integrity: `sha512-${'a'.repeat(86)}==` };
    expect(faultsIn({ packages: { 'node_modules/x': right } })).toEqual([]);
    expect(faultsIn({ packages: { 'node_modules/x': { ...right, ...fault } } })).toEqual([told]);
  });
});
