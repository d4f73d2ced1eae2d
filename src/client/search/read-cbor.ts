const [unsigned, negative, text, array] = [0, 1, 3, 4];
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads CBOR (RFC 8949), of which the index has numbers, texts and lists of a length that stands before them. A library that knows all of it is
 * fourteen times as long, which every reader would load.
 * @throws where it is anything else, or ends too soon
 */
export function readCbor(bytes: Uint8Array): unknown {
  let at = 0;
  const value = next();
  if (at !== bytes.length) throw new Error('There is more than one value.');
  return value;

  function next(): unknown {
    const first = byte();
    const kind = first >> 5;
    const size = sizeOf(first & 0x1f);
    if (kind === unsigned) return size;
    if (kind === negative) return -1 - size;
    if (kind === text) return decoder.decode(bytes.subarray(at, (at = upTo(size))));
    if (kind !== array) throw new Error(`Nothing of the index is of kind ${kind}.`);
    const values: unknown[] = [];
    for (let count = 0; count < size; count++) values.push(next());
    return values;
  }

  function sizeOf(short: number): number {
    if (short < 24) return short;
    if (short > 26) throw new Error(`Nothing of the index has a length of ${short}.`);
    let size = 0;
    for (let left = 1 << (short - 24); left > 0; left--) size = size * 256 + byte();
    return size;
  }

  function byte(): number {
    return bytes[upTo(1) && at++]!;
  }

  function upTo(length: number): number {
    if (at + length > bytes.length) throw new Error('It ends too soon.');
    return at + length;
  }
}
