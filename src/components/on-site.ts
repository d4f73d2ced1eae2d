import { href } from './href.ts';
import { withRel } from './rel-of.ts';

/** HTML of a cell with its links to this site made to begin where the site begins: a city may publish under a sub-path. */
export function onSite(html: string): string {
  return withRel(html).replace(/ href="\/(?!\/)/g, () => ` href="${href('/')}`);
}
