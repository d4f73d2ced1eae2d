import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { EncryptedFileError, type Sheet, type Workbook, readXlsx } from 'hucre';
import { excelWords } from '../../../src/words/excel.ts';
import { excelImport } from '../../../src/words/excel-import.ts';
import { type Manifest, readManifest } from '../../../src/workbook/manifest.ts';
import type { Grid } from '../../../src/workbook/read-cell.ts';
import { gridOf } from './grid.ts';
import { unpackedSize } from './zip-size.ts';

/** Why a file is no workbook of ours. */
export interface FileFault {
  fault: readonly [message: string, remedy: string];
}

export interface Opened {
  manifest: Manifest;
  grid: Grid;
}

/** A hundred sheets with all that is said in them are 2 MB, unpacked 30. */
const mostBytes = 20_000_000;
const mostUnpacked = 150_000_000;
const { faults } = excelImport;

/** Opens a workbook, or says why not. */
export async function openWorkbook(file: string): Promise<Opened | FileFault> {
  if (basename(file).startsWith('~$')) return { fault: faults.lock };
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  );
  if (size === null) return { fault: faults.missing };
  if (size > mostBytes) return { fault: faults.tooLarge };
  const bytes = new Uint8Array(await readFile(file));
  const beginning = faultOfBytes(bytes);
  if (beginning) return { fault: beginning };
  try {
    return contentsOf(await readXlsx(bytes, { readStyles: true }));
  } catch (error) {
    if (error instanceof EncryptedFileError) return { fault: faults.password };
    return { fault: (await isReadableNearby(bytes)) ? faults.farAway : faults.broken };
  }
}

/** A cell in the last corner makes a sheet of more cells than the library holds. */
async function isReadableNearby(bytes: Uint8Array): Promise<boolean> {
  return readXlsx(bytes, { range: 'A1:CV5000' }).then(
    () => true,
    () => false,
  );
}

function faultOfBytes(bytes: Uint8Array): FileFault['fault'] | null {
  if (bytes.length === 0) return faults.empty;
  const begins = (...beginning: number[]) => beginning.every((byte, at) => bytes[at] === byte);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
    const name = Buffer.from('EncryptedPackage', 'utf16le');
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name) ? faults.password : faults.xls;
  }
  if (!begins(0x50, 0x4b)) return faults.notExcel;
  // The first thing in such a file is its kind, unpacked.
  if (Buffer.from(bytes.subarray(0, 120)).includes('mimetypeapplication/vnd.oasis.opendocument'))
    return faults.openDocument;
  const unpacked = unpackedSize(bytes);
  if (unpacked === null) return faults.broken;
  return unpacked > mostUnpacked ? faults.bomb : null;
}

function contentsOf({ sheets }: Workbook): Opened | FileFault {
  const found = sheets.map(({ rows }) => readManifest(rows)).find((one) => one !== null);
  if (!found) return { fault: faults.foreign };
  if ('version' in found) return { fault: excelImport.version(found.version) };
  const sheet: Sheet | undefined = sheets.find(({ name }) => name === excelWords.sheet);
  return sheet ? { manifest: found, grid: gridOf(sheet) } : { fault: faults.noSheet };
}
