import { expect, it } from 'vitest';
import { askedEnv, isElsewhere, shardEnv, shardOf } from '../../../src/shard/shard.ts';

const shard = { plans: ['2023'], all: ['2023', '2018', 'item'] };

it.each([
  '/plans/2018',
  '/plans/2018/halls',
  '/plans/2018/halls/sheet/',
  '/plans/2018/years/2019',
  '/plans/2018/files/a.pdf',
  '/data/2018.csv',
  '/data/2018/halls.json',
  '/og/plans/2018.png',
  '/og/plans/2018/halls.png',
  '/guide/plans/2018',
])('%s is made elsewhere', (path) => expect(isElsewhere(path, shard)).toBe(true));

it.each([
  '/',
  '/plans',
  '/plans/2023/halls',
  '/data/2023.csv',
  '/og/plans/2023.png',
  '/og/site.png',
  '/data',
  '/data/archive.json',
  '/departments/2018',
  '/plans/20180',
])('%s is made here', (path) => expect(isElsewhere(path, shard)).toBe(false));

it('a build tells Astro what it makes, and that it makes all', () => {
  expect(shardOf(shardEnv(shard))).toEqual(shard);
  expect(shardOf(shardEnv({ plans: [], all: ['2023'] }))).toEqual({ plans: [], all: ['2023'] });
  expect(shardOf({ ...shardEnv(shard), ...askedEnv(undefined) })).toBe(null);
  expect(shardOf({})).toBe(null);
});
