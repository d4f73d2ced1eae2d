import type { ImageMetadata } from 'astro';
import type { PictureName } from '../../words/guide/pictures.ts';

const files = import.meta.glob<{ default: ImageMetadata }>('./pictures/*.webp', { eager: true });

/** A picture of a step with its size, or undefined where there is none yet. */
export function pictureOf(name: PictureName): ImageMetadata | undefined {
  return files[`./pictures/${name}.webp`]?.default;
}
