import { signature } from '../../search/index-format.ts';
import { good, load } from '../load.ts';
import { readCbor } from './read-cbor.ts';

/** @throws NotLoaded where it does not come */
export function loadJson<T>(address: string, options?: RequestInit): Promise<T> {
  return load(address, async (response) => (await good(response).json()) as T, options);
}

/** A packed file of the index. @throws NotLoaded where it does not come, or is nothing of the index: that must not be taken for a part that says no */
export function loadPacked<T>(address: string): Promise<T> {
  return load(address, async (response) => {
    const bytes = await unpacked(new Uint8Array(await good(response).arrayBuffer()));
    const begins = String.fromCharCode(...bytes.subarray(0, signature.length));
    if (begins !== signature) throw new Error('Nothing of an index:');
    return readCbor(bytes.subarray(signature.length)) as T;
  });
}

/** As it is where it was unpacked on the way, by a host that sends it as packed. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
