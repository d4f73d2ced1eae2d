import type { Item } from '../../model/item.ts';
import type { TimelineYear } from '../../model/timeline.ts';

/** One row of the tidy table: an item in a year. */
export interface Row {
  item: Item;
  year: TimelineYear;
}

/** A column of the tidy table, with its entry in the data dictionary. */
export interface Column {
  /** Stable name for programs. */
  key: string;
  /** Heading for people, in the plan's own words. */
  label: string;
  /** What it holds, for the data dictionary. */
  about: string;
  of(row: Row): string | number | null;
}
