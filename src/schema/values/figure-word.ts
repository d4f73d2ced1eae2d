import { z } from 'zod';
import { expects } from '../../words/expects.ts';

/** A figure in words: 「策定」「80％以上」. A number in full width, with separators or ▲ is a number written wrongly: as words it would be in no sum and no chart. */
export const FigureWordSchema = z
  .string()
  .refine((text) => !/^([-+▲△−]?[\d,]+(\.\d+)?|[-+]?\.(nan|inf))$/i.test(text.normalize('NFKC').trim()), {
    error: expects.number,
  });
