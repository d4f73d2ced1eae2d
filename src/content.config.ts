import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { sourceFiles } from './source/source-files.ts';

// The files of the content folder, each with the digest of its bytes. Their text is read in content.ts, together with every check across files:
// one reading for the site and for the checker. What Astro keeps here tells it when that reading is out of date.
export const collections = {
  sources: defineCollection({ loader: sourceFiles(), schema: z.object({ digest: z.string() }) }),
};
