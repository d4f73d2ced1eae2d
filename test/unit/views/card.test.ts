import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/views/og/card.ts';
import { pictureOf } from '../../../src/views/og/picture.ts';

const require = createRequire(import.meta.url);
const font = readFile(require.resolve('@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf'));

/** What the picture covers of its 1200 × 630, without its white ground. */
async function inkOf(card: Card): Promise<{ right: number; bottom: number }> {
  const fonts = [{ name: 'BIZ UDPGothic', weight: 700 as const, style: 'normal' as const, data: await font }];
  const svg = await satori(pictureOf(card), { width: 1200, height: 630, fonts });
  const { pixels, width } = new Resvg(svg).render();
  const dark = (index: number) => pixels[index * 4]! < 128;
  const inked = Array.from({ length: pixels.length / 4 }, (_, index) => index).filter(dark);
  return { right: Math.max(...columnsOf(inked, width)), bottom: Math.floor(inked.at(-1)! / width) };
}

function* columnsOf(indices: number[], width: number): Generator<number> {
  // Below the coloured bar at the top, which runs over the whole width.
  for (const index of indices) if (index > 30 * width) yield index % width;
}

describe('a social card', () => {
  const card = {
    site: '汐見市 行政改革レポート',
    eyebrow: '計画　No.1',
    foot: '令和5年度（2023年度）',
    badge: ['令和8年度上半期　おおむね順調', '令和6年度　A 目標どおり', '令和7年度は未公表'],
  };
  it.each([
    '窓口',
    '公共施設等総合管理計画に基づく施設の再編と、両支所における窓口業務の集約及び広域的な相互利用の推進について',
  ])('shows all its lines within its frame: %s', async (title) => {
    const { right, bottom } = await inkOf({ ...card, title });
    // The foot and the badge stand at the bottom, a margin away from the edges.
    expect(bottom).toBeGreaterThan(520);
    expect(bottom).toBeLessThan(600);
    expect(right).toBeGreaterThan(1000);
    expect(right).toBeLessThan(1150);
  });
});
