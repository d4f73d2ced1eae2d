import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * An opaque picture as PNG: with a palette where it has no more than 256 colours, as text of few colours has, which is less than half as large.
 * The level of compression is the one after which three quarters more time take off a twentieth.
 * @param pixels red, green, blue and opacity of each; the opacity is left away
 * @see https://www.w3.org/TR/png-3/
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const indexed = indexedRows(pixels, width, height);
  header.set([8, indexed ? 3 : 2], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...(indexed ? [chunk('PLTE', indexed.palette)] : []),
    chunk('IDAT', deflateSync(indexed?.rows ?? colourRows(pixels, width, height), { level: 4 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Whether these are all the bytes of a PNG, and none has changed: every part bears its own checksum. */
export function isWholePng(bytes: Buffer): boolean {
  if (!bytes.subarray(0, signature.length).equals(signature)) return false;
  for (let at = signature.length; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return false;
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return end === bytes.length;
    at = end;
  }
  return false;
}

/** Rows of places in a palette, each after its filter, which is none; null where the palette would be too small. */
function indexedRows(pixels: Uint8Array, width: number, height: number): { rows: Buffer; palette: Buffer } | null {
  const { buffer, byteOffset } = pixels;
  // Four bytes at once: all that is asked is whether they are the same.
  const colours = new Uint32Array(buffer, byteOffset, width * height);
  const rows = Buffer.alloc((width + 1) * height);
  const places = new Map<number, number>();
  const palette: number[] = [];
  let [last, place, to] = [-1, 0, 0];
  for (let from = 0; from < colours.length; from++) {
    // The byte of the filter stays 0.
    if (from % width === 0) to++;
    const colour = colours[from]!;
    if (colour !== last) {
      last = colour;
      place = places.get(colour) ?? places.size;
      if (place === places.size) {
        if (place === 256) return null;
        places.set(colour, place);
        palette.push(pixels[from * 4]!, pixels[from * 4 + 1]!, pixels[from * 4 + 2]!);
      }
    }
    rows[to++] = place;
  }
  return { rows, palette: Buffer.from(palette) };
}

function colourRows(pixels: Uint8Array, width: number, height: number): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let pixel = 0, to = 0; pixel < width * height; pixel++) {
    if (pixel % width === 0) to++;
    for (let part = 0; part < 3; part++) rows[to++] = pixels[pixel * 4 + part]!;
  }
  return rows;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
