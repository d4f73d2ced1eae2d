import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Card } from '../../../src/views/og/card.ts';
import { keptCards } from '../../../src/views/og/kept-cards.ts';
import { encodePng } from '../../../src/views/og/png.ts';

const card: Card = { site: '行政改革レポート', eyebrow: '計画', title: '窓口', foot: '', badge: [] };
const day = 86_400_000;
let dir: string;

beforeEach(async () => void (dir = await mkdtemp(join(tmpdir(), 'ayumi-cards-'))));
afterEach(() => rm(dir, { recursive: true }));

/** A small picture that differs with the card. */
const pictureOf = (card: Card) =>
  encodePng(createHash('sha512').update(JSON.stringify(card)).digest().fill(255, 60), 4, 4);
const counted = () => vi.fn((card: Card) => Promise.resolve(pictureOf(card)));
const fileOfCard = async () => join(dir, (await readdir(dir))[0]!);

it('draws a card once, and another one for whatever differs in it', async () => {
  const draw = counted();
  const first = await keptCards(dir, draw).pictureOf(card);
  const again = await keptCards(dir, draw).pictureOf({ ...card });
  expect(again).toEqual(first);
  expect(draw).toHaveBeenCalledTimes(1);
  for (const other of [
    { title: '窓ロ' },
    { badge: ['評価　A'] },
    { foot: '令和5年度' },
    { eyebrow: '' },
    { site: '' },
  ]) {
    expect(await keptCards(dir, draw).pictureOf({ ...card, ...other })).toEqual(pictureOf({ ...card, ...other }));
  }
  expect(draw).toHaveBeenCalledTimes(6);
});

it.each<[string, (whole: Buffer) => Buffer]>([
  ['empty', () => Buffer.alloc(0)],
  ['cut in its middle', (whole) => whole.subarray(0, whole.length / 2)],
  ['without its last byte', (whole) => whole.subarray(0, -1)],
  ['longer than it was', (whole) => Buffer.concat([whole, Buffer.from([0])])],
  ['no picture', () => Buffer.from('<!doctype html>')],
  [
    'altered in one byte',
    (whole) => {
      const bytes = Buffer.from(whole);
      bytes[whole.length - 20]! ^= 1;
      return bytes;
    },
  ],
])('draws a card anew whose file is %s', async (_, spoil) => {
  const draw = counted();
  await keptCards(dir, draw).pictureOf(card);
  const file = await fileOfCard();
  await writeFile(file, spoil(pictureOf(card)));
  expect(await keptCards(dir, draw).pictureOf(card)).toEqual(pictureOf(card));
  expect(draw).toHaveBeenCalledTimes(2);
  expect(await readFile(file)).toEqual(pictureOf(card));
});

it('takes away what no build has used for a month, and what a build left half-written that long ago', async () => {
  const cards = keptCards(dir, counted());
  await cards.pictureOf(card);
  const used = await fileOfCard();
  const [old, half, recent] = ['a.png', 'b.png.17-1', 'c.png.17-1'].map((name) => join(dir, name));
  for (const [file, days] of [
    [used, 40],
    [old!, 32],
    [half!, 32],
    [recent!, 30],
  ] as const) {
    if (file !== used) await writeFile(file, 'x');
    await utimes(file, new Date(Date.now() - days * day), new Date(Date.now() - days * day));
  }
  // Used again, and young by that.
  await cards.pictureOf(card);
  await cards.clear();
  expect((await readdir(dir)).map((name) => join(dir, name)).sort()).toEqual([used, recent].sort());
  expect(Date.now() - (await stat(used)).mtimeMs).toBeLessThan(day);
});

it('clears away nothing where nothing has been kept', async () => {
  await expect(keptCards(join(dir, 'none'), counted()).clear()).resolves.toBeUndefined();
});

it('gives whole pictures to builds at once, while one of them clears away', async () => {
  const cards = Array.from({ length: 30 }, (_, index) => ({ ...card, title: String(index) }));
  const long = new Date(Date.now() - 40 * day);
  for (const one of cards) await keptCards(dir, counted()).pictureOf(one);
  for (const file of await readdir(dir)) await utimes(join(dir, file), long, long);
  const build = async () => {
    const kept = keptCards(dir, counted());
    return Promise.all(cards.map((one) => kept.pictureOf(one)));
  };
  const [, ...built] = await Promise.all([keptCards(dir, counted()).clear(), build(), build()]);
  for (const pictures of built) expect(pictures).toEqual(cards.map(pictureOf));
});
