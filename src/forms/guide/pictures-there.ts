import { existsSync } from 'node:fs';
import { type PictureName, pictureNames } from '../../words/guide/pictures.ts';

const folder = new URL('../../views/guide/pictures/', import.meta.url);

/** The pictures of the steps that there are: a page without one is better than a page with a broken one. */
export function picturesThere(): PictureName[] {
  return pictureNames.filter((name) => existsSync(new URL(`${name}.webp`, folder)));
}
