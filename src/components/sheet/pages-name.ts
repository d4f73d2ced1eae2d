/** What an item's sheet and its pages are called in HTML and style sheets: `sheet-2013_10` for `2013/10`. */
export function pagesName(id: string): string {
  return `sheet-${id.replace('/', '_')}`;
}
