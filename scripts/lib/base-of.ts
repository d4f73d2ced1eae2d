/** The path that a built site stands under, by the links of one of its pages, with `/` at both ends. */
export function baseOf(html: string): string {
  return /href="(\/(?:[^"]*\/)?)_astro\//.exec(html)?.[1] ?? '/';
}
