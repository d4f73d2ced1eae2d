import { expects } from '../../words/expects.ts';
import { LineSchema } from './line.ts';

/** One of several words in a list. A Japanese comma in it stood for the list's own. */
export const WordSchema = LineSchema.regex(/^[^\u3001\uff0c]*$/, { error: expects.oneWord });
