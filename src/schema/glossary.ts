import { z } from 'zod';
import { LineSchema } from './values/line.ts';
import { TextSchema } from './values/text.ts';
import { WordSchema } from './values/word.ts';

/** glossary.yaml: words explained in place. Search finds them by their readings, and by the synonyms that people use for them. */
export const TermSchema = z.strictObject({
  term: LineSchema,
  kana: LineSchema.optional(),
  meaning: TextSchema,
  readings: z.array(WordSchema).optional(),
  synonyms: z.array(WordSchema).optional(),
});
export type Term = z.output<typeof TermSchema>;

export const GlossarySchema = z.array(TermSchema);
