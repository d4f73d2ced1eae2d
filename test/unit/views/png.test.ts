import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { encodePng, isWholePng } from '../../../src/views/og/png.ts';

/** What a renderer that is not ours reads in a PNG. */
function pixelsOf(png: Buffer, width: number, height: number): Uint8Array {
  const address = `data:image/png;base64,${png.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${address}" width="${width}" height="${height}" image-rendering="optimizeSpeed"/></svg>`;
  return new Uint8Array(new Resvg(svg).render().pixels);
}

/** So many colours, one a pixel. */
function picture(width: number, height: number, colours: number): Uint8Array {
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = pixel % colours;
    pixels.set([colour % 256, colour >> 8, 255 - (colour % 256)], pixel * 4);
  }
  return pixels;
}

it.each([
  [1, 'palette', 3],
  [2, 'palette', 3],
  [256, 'palette', 3],
  [257, 'colours of their own', 2],
  [500, 'colours of their own', 2],
])('keeps every pixel of a picture of %i colours: with %s', (colours, _, type) => {
  const pixels = picture(30, 20, colours);
  const png = encodePng(pixels, 30, 20);
  expect(png[25]).toBe(type);
  expect(isWholePng(png)).toBe(true);
  expect(pixelsOf(png, 30, 20)).toEqual(pixels);
});

it('knows a whole picture of another maker', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="5" height="5"/></svg>';
  expect(isWholePng(new Resvg(svg).render().asPng())).toBe(true);
});

it('takes no part of a picture for the whole', () => {
  const png = encodePng(picture(8, 8, 9), 8, 8);
  for (let length = 0; length < png.length; length++) expect(isWholePng(png.subarray(0, length))).toBe(false);
});
