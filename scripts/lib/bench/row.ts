import type { MeasureName, PartName } from '../../../src/words/build-bench.ts';
import type { FolderSize } from './folder-size.ts';
import type { Measured } from './measure.ts';

/** One thing that was measured. */
export interface Row extends Measured, Partial<FolderSize> {
  name: MeasureName;
  parts: (Measured & { name: PartName })[];
  /** Of a build of ours. */
  pages?: { page: string; seconds: number }[];
}

/** All that was measured over one archive. */
export interface Run {
  items: number;
  /** Characters of a sheet, on average. */
  letters: number;
  rows: Row[];
}
