import type { Path } from '../finding.ts';
import { legible } from '../legible.ts';
import type { Content } from './codec.ts';
import type { ReadCell } from './read-cell.ts';

/** Raised when a workbook of before could be misread. */
export const formatVersion = 1;

/** A box as it was when the workbook was made. */
export interface BoxThen {
  file: string;
  path: Path;
  label: string;
  /** Of its cells: B12. */
  addresses: string[];
  value: unknown;
  contents: Content[];
  /** What the list's entry was that it stood in. */
  entry?: string;
}

/** What the hidden sheet tells: which edition the workbook was made from, and which cell is which box. */
export interface Manifest {
  plan: string;
  /** Of a sheet, or `2026/h1` of a round. */
  item?: string;
  round?: string;
  files: { path: string; digest: string }[];
  /** Cells that no one writes in: by them it is seen whether rows and columns stand where they stood. */
  heads: { address: string; text: string }[];
  /** B12:D12 */
  merges: string[];
  boxes: BoxThen[];
}

const name = 'ayumi';

/** A row each thing that is told, all of it text. */
export function rowsOf({ plan, item, round, files, heads, merges, boxes }: Manifest): string[][] {
  return [
    [name, String(formatVersion), plan, item ?? '', round ?? ''],
    ...files.map(({ path, digest }) => ['file', path, digest]),
    ...heads.map(({ address, text }) => ['head', address, text]),
    ...merges.map((range) => ['merge', range]),
    ...boxes.map((box) => [
      'box',
      box.file,
      JSON.stringify(box.path),
      box.addresses.join(' '),
      box.label,
      box.value === undefined ? '' : JSON.stringify(box.value),
      JSON.stringify(box.contents),
      box.entry ?? '',
    ]),
  ];
}

/** Reads the rows; null where they are not ours, the version where it is another. */
export function readManifest(rows: readonly (readonly ReadCell['value'][])[]): Manifest | { version: string } | null {
  const [head, ...rest] = rows.map((row) => row.map((cell) => String(cell ?? '')));
  const [mark, version = '', plan = '', item = '', round = ''] = head ?? [];
  if (mark !== name) return null;
  if (version !== String(formatVersion)) return { version };
  const of = (kind: string) => rest.filter((row) => row[0] === kind);
  try {
    return {
      plan: legible(plan),
      ...(item !== '' && { item: legible(item) }),
      ...(round !== '' && { round: legible(round) }),
      files: of('file').map(([, path = '', digest = '']) => ({ path, digest })),
      heads: of('head').map(([, address = '', text = '']) => ({ address, text })),
      merges: of('merge').map(([, range = '']) => range),
      boxes: of('box').map(
        ([, file = '', path = '', addresses = '', label = '', value = '', contents = '', entry = '']) => ({
          file,
          path: pathOf(path),
          addresses: addresses.split(' '),
          label: label.split('\n').map(legible).join('\n'),
          value: value === '' ? undefined : (JSON.parse(value) as unknown),
          contents: listOf(contents) as Content[],
          ...(entry !== '' && { entry }),
        }),
      ),
    };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** What the sheet tells may have been written by anybody. @throws when it is no path */
function pathOf(text: string): Path {
  const path = listOf(text);
  if (!path.every((part) => typeof part === 'string' || typeof part === 'number')) throw new SyntaxError(text);
  return path;
}

/** @throws when it is no list */
function listOf(text: string): unknown[] {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) throw new SyntaxError(text);
  return list;
}
