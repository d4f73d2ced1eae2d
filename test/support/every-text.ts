import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';

/** The bytes of a file and of all that is packed in it: gzip, ZIP (as XLSX is), the text and the properties of a PDF. */
export async function everyText(file: string): Promise<Buffer[]> {
  const bytes = await readFile(file);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [bytes, gunzipSync(bytes)];
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') {
    const entries = Object.entries(unzipSync(new Uint8Array(bytes)));
    return [bytes, ...entries.flatMap(([name, content]) => [Buffer.from(name), Buffer.from(content)])];
  }
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') return [bytes];
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: true });
  const about = JSON.stringify([await pdf.getMetadata(), await pdf.getOutline()]);
  return [bytes, Buffer.from(text.replace(/\s/g, '')), Buffer.from(about)];
}

/** Whether a word stands in bytes, as UTF-8 or as UTF-16. */
export function holds(bytes: Buffer, word: string): boolean {
  return bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'));
}
