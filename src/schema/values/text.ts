import { z } from 'zod';
import { expects } from '../../words/expects.ts';

/** A cell: Markdown prose (blank line = paragraph, line break kept) or a list of bullets. Kept as written, so that it prints and exports without loss. */
export const TextSchema = z.union([z.string(), z.array(z.string())], { error: expects.text });
export type Text = z.output<typeof TextSchema>;
