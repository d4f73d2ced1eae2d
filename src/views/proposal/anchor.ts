/** Where on the page a sheet's change stands. */
export function anchorOf(id: string): string {
  return `sheet-${id.replace('/', '-')}`;
}
