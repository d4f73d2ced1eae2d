const end = 0x06054b50;
const entry = 0x02014b50;

/**
 * Bytes that a zip says it unpacks to, by its list of contents; Infinity where it does not say, null where there is no list.
 * The library unpacks no part further than it says.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = bytes.length - 22;
  // A comment may follow, of 64 KB at most.
  while (at >= 0 && at > bytes.length - 66_000 && view.getUint32(at, true) !== end) at -= 1;
  if (at < 0 || view.getUint32(at, true) !== end) return null;
  let sum = 0;
  let place = view.getUint32(at + 16, true);
  for (let left = view.getUint16(at + 10, true); left > 0; left -= 1) {
    if (place + 46 > bytes.length || view.getUint32(place, true) !== entry) return null;
    const [packed, unpacked] = [view.getUint32(place + 20, true), view.getUint32(place + 24, true)];
    // An empty file is packed into two bytes.
    sum += unpacked === 0 && packed > 2 ? Infinity : unpacked;
    place +=
      46 + view.getUint16(place + 28, true) + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  }
  return sum;
}
