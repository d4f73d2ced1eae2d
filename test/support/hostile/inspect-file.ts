import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { parse } from 'csv-parse/sync';
import { everyText, holds } from '../every-text.ts';
import { secret } from './case.ts';

/** What is wrong with a file that programs read, if anything: a page is looked at elsewhere. */
export async function faultsOf(path: string): Promise<string[]> {
  // Attachments are published as they are; what is called a PDF here is none.
  const texts = path.endsWith('.pdf') ? [readFileSync(path)] : await everyText(path);
  const stolen = [secret, 'root:x:0:0:'].filter((word) => texts.some((bytes) => holds(bytes, word)));
  const [bytes] = texts;
  return [...stolen.map((word) => `holds ${word}`), ...readingOf(path, bytes!)];
}

function readingOf(path: string, bytes: Buffer): string[] {
  try {
    if (path.endsWith('.json')) JSON.parse(bytes.toString('utf8'));
    if (path.endsWith('.csv')) return formulasIn(bytes.toString('utf8'));
    if (path.endsWith('.xlsx')) return Object.entries(unzipSync(new Uint8Array(bytes))).flatMap(formulaIn);
    if (path.endsWith('.xml')) return isPlainXml(bytes.toString('utf8')) ? [] : ['no XML'];
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** A spreadsheet reckons what begins so. A figure of the table may begin with its sign. */
function formulasIn(csv: string): string[] {
  const rows: string[][] = parse(csv, { bom: true });
  return rows.flat().filter((cell) => /^\s*[=+@\t\r-]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell));
}

function formulaIn([name, content]: [string, Uint8Array]): string[] {
  const xml = Buffer.from(content).toString('utf8');
  return [...xml.matchAll(/<f[\s>][^<]*|<(?:externalReference|ddeLink|hyperlink)[\s>][^<]*/g)].map(
    ([found]) => `${name}: ${found}`,
  );
}

/** Tags and escaped words only: as sitemaps are, which know no comments and no declarations of their own. */
function isPlainXml(xml: string): boolean {
  return /^<\?xml[^<>]*\?>\s*(<\/?[\w:]+(\s+[\w:]+="[^"<&]*")*\s*\/?>|([^<>&]|&(amp|lt|gt|quot|apos|#\d+);)+)+$/.test(
    xml,
  );
}
