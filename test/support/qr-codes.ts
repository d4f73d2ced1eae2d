import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const zxing = dirname(fileURLToPath(import.meta.resolve('zxing-wasm/reader')));

/** What the QR codes in a picture say, read by another library than the one that drew them. */
export async function qrCodesIn(png: Uint8Array): Promise<string[]> {
  const wasm = join(zxing, '../../reader/zxing_reader.wasm');
  await prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer },
    fireImmediately: true,
  });
  return (await readBarcodes(png, { formats: ['QRCode'] })).map(({ text }) => text);
}
