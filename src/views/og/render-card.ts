import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import type { Card } from './card.ts';
import { pictureOf } from './picture.ts';

const cacheDir = join(process.cwd(), '.cache', 'cards');
const require = createRequire(join(process.cwd(), 'package.json'));

/** The card as PNG, from the cache where the same card has been drawn before. */
export async function renderCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const tree = pictureOf(card);
  // The drawn tree holds the card and the design, so that a change of either is another picture.
  const hash = createHash('sha256').update(JSON.stringify(tree)).digest('hex').slice(0, 32);
  const file = join(cacheDir, `${hash}.png`);
  const cached = await readFile(file).catch(() => null);
  if (cached) return new Uint8Array(cached);
  const svg = await satori(tree as unknown as Parameters<typeof satori>[0], {
    width: 1200,
    height: 630,
    fonts: await fonts(),
  });
  const png = new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
  await mkdir(cacheDir, { recursive: true });
  // Two builds may draw the same card: each writes its own file, and the name appears whole.
  const own = `${file}.${process.pid}`;
  await writeFile(own, png);
  await rename(own, file);
  return png;
}

let loaded: Promise<Font[]> | undefined;

function fonts(): Promise<Font[]> {
  const font = async (file: string, weight: 400 | 700): Promise<Font> => ({
    name: 'BIZ UDPGothic',
    weight,
    style: 'normal',
    data: await readFile(require.resolve(`@expo-google-fonts/biz-udpgothic/${file}`)),
  });
  loaded ??= Promise.all([
    font('400Regular/BIZUDPGothic_400Regular.ttf', 400),
    font('700Bold/BIZUDPGothic_700Bold.ttf', 700),
  ]);
  return loaded;
}
