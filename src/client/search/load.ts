import { signature } from '../../search/index-format.ts';
import { readCbor } from './read-cbor.ts';

/** @throws where it does not come */
export async function loadJson<T>(address: string, options?: RequestInit): Promise<T> {
  return (await (await load(address, options)).json()) as T;
}

/** A packed file of the index. @throws where it does not come, or is nothing of the index: that must not be taken for a part that says no */
export async function loadPacked<T>(address: string): Promise<T> {
  const bytes = await unpacked(new Uint8Array(await (await load(address)).arrayBuffer()));
  const begins = String.fromCharCode(...bytes.subarray(0, signature.length));
  if (begins !== signature) throw new Error(`Nothing of an index: ${address}`);
  return readCbor(bytes.subarray(signature.length)) as T;
}

async function load(address: string, options?: RequestInit): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}

/** As it is where it was unpacked on the way, by a host that sends it as packed. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
