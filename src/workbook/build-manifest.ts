import { addressOf } from './address.ts';
import { withoutHarm } from './codec.ts';
import type { Box } from './form.ts';
import { textIn } from './heights.ts';
import type { BoxThen, Manifest } from './manifest.ts';
import type { Placed } from './place.ts';

/** What the hidden sheet is to tell of a form in its place. Boxes that the cells cannot hold are not taken back, and not told. */
export function buildManifest(
  of: Pick<Manifest, 'plan' | 'item' | 'round' | 'files'>,
  cells: readonly Placed[],
): Manifest {
  const boxes = new Map<Box, BoxThen>();
  for (const { row, column, cell } of cells) {
    if (cell.kind !== 'input' || !cell.box.lossless) continue;
    const { file, path, label, value, codec, entry } = cell.box;
    const known = boxes.get(cell.box) ?? {
      file,
      path,
      label,
      addresses: [],
      value,
      contents: codec.encode(value),
      ...(entry !== undefined && { entry }),
    };
    known.addresses[cell.nth] = addressOf(row, column);
    boxes.set(cell.box, known);
  }
  return {
    ...of,
    heads: cells.filter(isNotWritten).flatMap(({ row, column, cell }) => {
      const text = withoutHarm(textIn(cell));
      return text.trim() === '' ? [] : [{ address: addressOf(row, column), text }];
    }),
    merges: cells.flatMap(({ row, column, cell: { span } }) =>
      span > 1 ? [`${addressOf(row, column)}:${addressOf(row, column + span - 1)}`] : [],
    ),
    boxes: [...boxes.values()],
  };
}

/** Words of the form, and boxes that the cells cannot hold. */
function isNotWritten({ cell }: Placed): boolean {
  return cell.kind !== 'input' || !cell.box.lossless;
}
