import { z } from 'zod';
import { expects } from '../../words/expects.ts';

/** An address a reader may follow. Only the web's own schemes: `javascript:` and `data:` would run in the reader's browser. */
export const WebUrlSchema = z
  .url({ protocol: /^https?$/, error: expects.webUrl })
  .regex(/^\S+$/, { error: expects.webUrl });
