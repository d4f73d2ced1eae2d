import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import type { Card } from './card.ts';
import { height, pictureOf, width } from './picture.ts';
import { encodePng } from './png.ts';

/** The card as PNG. */
export async function drawCard(card: Card): Promise<Buffer> {
  const tree = pictureOf(card) as unknown as Parameters<typeof satori>[0];
  const svg = await satori(tree, { width, height, fonts: await fonts() });
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return encodePng(pixels, width, height);
}

let loaded: Promise<Font[]> | undefined;

/** The same list for every card: satori reads the fonts of a list once. */
function fonts(): Promise<Font[]> {
  loaded ??= Promise.all([
    font('400Regular/BIZUDPGothic_400Regular.ttf', 400),
    font('700Bold/BIZUDPGothic_700Bold.ttf', 700),
  ]);
  return loaded;
}

async function font(file: string, weight: 400 | 700): Promise<Font> {
  const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/biz-udpgothic/${file}`);
  return { name: 'BIZ UDPGothic', weight, style: 'normal', data: await readFile(path) };
}
