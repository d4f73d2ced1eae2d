import { readFile, readdir } from 'node:fs/promises';
import { serialize } from 'node:v8';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptValue } from '../../../src/disk/kept-value.ts';
import { insteadOf, isMissing, isSystemError } from '../../../src/disk/system-error.ts';
import { contentFolder } from '../../support/read.ts';

describe('an error that was expected has a value in its place', () => {
  it('where nothing is there', async () => {
    const dir = await contentFolder({ 'a.txt': 'a' });
    expect(await readFile(join(dir, 'b.txt')).catch(insteadOf(isMissing, null))).toBeNull();
    expect(await readdir(join(dir, 'a.txt')).catch(insteadOf(isMissing, []))).toEqual([]);
  });
  it('any other one is thrown on as it is, with its stack', async () => {
    const dir = await contentFolder({ 'a.txt': 'a' });
    await expect(readFile(dir).catch(insteadOf(isMissing, null))).rejects.toThrow('EISDIR');
    const mistake = new TypeError('a mistake');
    await expect(Promise.reject(mistake).catch(insteadOf(isSystemError, null))).rejects.toBe(mistake);
  });
});

describe('what an earlier run has kept', () => {
  const kept = serialize(new Map([['a', new Uint8Array(3)]]));
  it('comes back', async () => {
    expect(await keptValue(join(await contentFolder({ kept }), 'kept'))).toEqual(new Map([['a', new Uint8Array(3)]]));
  });
  it.each([
    ['is not there', {}],
    ['is a folder', { 'kept/a': 'a' }],
    ['is empty', { kept: '' }],
    ['is cut', { kept: kept.subarray(0, -4) }],
    ['is of another version', { kept: Buffer.concat([Buffer.from([0xff, 0xfe]), kept]) }],
  ])('is nothing where the file %s', async (_, files) => {
    expect(await keptValue(join(await contentFolder(files), 'kept'))).toBeNull();
  });
});
