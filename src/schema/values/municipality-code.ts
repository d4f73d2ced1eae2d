import { z } from 'zod';
import { expects } from '../../words/expects.ts';

/**
 * The check digit of a 全国地方公共団体コード (総務省): five digits weighted 6 to 2, summed, taken from 11, last digit.
 * @param five the first five digits
 */
export function checkDigitOf(five: string): number {
  const sum = [...five].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return (11 - (sum % 11)) % 10;
}

/** 全国地方公共団体コード: six digits, the last of which proves the others. */
export const MunicipalityCodeSchema = z
  .string()
  .regex(/^\d{6}$/, { error: expects.municipalityCode })
  .refine((code) => checkDigitOf(code.slice(0, 5)) === Number(code[5]), { error: expects.municipalityCode });
