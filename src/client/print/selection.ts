/** What an address asks to be printed. */
export interface Selection {
  /** `2013/10`, each once, in the order asked for; at most as many as are printed at once. */
  ids: string[];
  /** Asked for beyond that. */
  beyond: string[];
  /** What cannot be an item at all. */
  unknown: string[];
}

/** Sheets printed at once: about five hundred pages, which a browser on a phone still lays out. */
export const most = 200;

/** Reads `items=2013/10,2023/dx-01`. Separators, capitals and full stops that people and mail programs put in are taken as what they stand for. */
export function selectionOf(items: string): Selection {
  const asked = [
    ...new Set(items.split(/[\s,、，;]+/).map((id) => id.toLowerCase().replace(/^\/|[/.。]+$/g, ''))),
  ].filter(Boolean);
  const isId = (id: string) => /^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/.test(id);
  const known = asked.filter(isId);
  return { ids: known.slice(0, most), beyond: known.slice(most), unknown: asked.filter((id) => !isId(id)) };
}
