/** The index is made in two parts: plans that run, and plans that are closed, whose part is made once. */
export type PartName = 'open' | 'closed';

/** The name of an item in the index: its part's letter, and its number there to the base of 36. */
export function pageName(part: PartName, number: number): string {
  return part[0] + number.toString(36);
}
