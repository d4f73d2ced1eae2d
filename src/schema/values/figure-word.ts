import { z } from 'zod';
import { expects } from '../../words/expects.ts';

const asWords =
  '^\\s*([-+▲△−－＋]?[0-9０-９,，]+([.．][0-9０-９]+)?([eE][-+]?[0-9]+)?|[-+－＋]?[.．]([nN][aA][nN]|[iI][nN][fF]))\\s*$';

/** A figure in words: 「策定」「80％以上」. A number in full width, with separators or ▲ is a number written wrongly: as words it would be in no sum and no chart. */
export const FigureWordSchema = z
  .string()
  .refine((text) => !/^([-+▲△−]?[\d,]+(\.\d+)?(e[-+]?\d+)?|[-+]?\.(nan|inf))$/i.test(text.normalize('NFKC').trim()), {
    error: expects.number,
  })
  // Digits of other shapes (①, ²) are left to the reader: JSON Schema cannot fold them.
  .meta({ not: { type: 'string', pattern: asWords } });
