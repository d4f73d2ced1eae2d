import { z } from 'zod';
import { expects } from '../../words/expects.ts';

/** A name, title or label: something must be in it, and it stands on one line. */
export const LineSchema = z
  .string()
  .trim()
  .min(1, { error: expects.line })
  .regex(/^[^\n\r]*$/, { error: expects.line });
