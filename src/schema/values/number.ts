import { z } from 'zod';
import { expects } from '../../words/expects.ts';

const beyond = 1e15;

/** A figure or an amount. From sixteen digits on a computer no longer counts every one, and sums would be wrong or endless. */
export const NumberSchema = z
  .number({ error: expects.number })
  .refine((number) => Math.abs(number) < beyond, { error: expects.numberSize });
