import { expect, it } from 'vitest';
import { drawCard } from '../../../src/views/og/draw-card.ts';
import { isWholePng } from '../../../src/views/og/png.ts';

const titled = (title: string) =>
  drawCard({
    site: '汐見市 行政改革レポート',
    eyebrow: '計画　No.1',
    title,
    foot: '令和5年度（2023年度）',
    badge: ['令和8年度上半期　おおむね順調', '令和6年度　A 目標どおり', '令和7年度は未公表'],
  });

it('is 1200 pixels wide and 630 high', async () => {
  const png = await titled('窓口');
  expect(isWholePng(png)).toBe(true);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

it('has the rarer kanji that its own fonts lack, each as it is written', async () => {
  const pictures = await Promise.all(['吉野', '𠮷野', '𡈽野', '𩸽野', '𠮟野'].map(titled));
  expect(new Set(pictures.map((png) => png.toString('base64'))).size).toBe(5);
});

it('looks the same whatever has been drawn before', async () => {
  const first = await titled('葛󠄀飾・辻󠄁・髙﨑');
  await titled('𠮷野');
  expect(await titled('葛󠄀飾・辻󠄁・髙﨑')).toEqual(first);
});
