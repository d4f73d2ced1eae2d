import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureWords } from '../../../src/words/pictures.ts';
import { root } from './run.ts';
import type { Studio } from './studio.ts';

const folder = join(root, 'src/views/guide/pictures');
const widest = 1280;
/** Bytes: eight of them are sent with the guide. */
const largest = 120_000;

/** Keeps a picture as WebP, made by the browser, as good as it may be in its size. */
export async function keep({ browser }: Studio, name: string, png: Buffer): Promise<void> {
  const page = await browser.newPage();
  const { width, height, tries } = await page.evaluate(packed, {
    url: `data:image/png;base64,${png.toString('base64')}`,
    widest,
  });
  await page.close();
  const sizes = tries.map((url) => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
  const bytes = sizes.find((one) => one.length <= largest) ?? sizes.at(-1)!;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.webp`), bytes);
  console.log(pictureWords.taken(name, width, height, Math.round(bytes.length / 1000)));
}

async function packed({ url, widest }: { url: string; widest: number }) {
  const image = new Image();
  image.src = url;
  await image.decode();
  const scale = Math.min(1, widest / image.naturalWidth);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const pen = canvas.getContext('2d', { alpha: false })!;
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const tries = [0.92, 0.85, 0.75, 0.65, 0.5].map((quality) => canvas.toDataURL('image/webp', quality));
  return { width: canvas.width, height: canvas.height, tries };
}
