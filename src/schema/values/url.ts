import { z } from 'zod';
import { expects } from '../../words/expects.ts';

/** An address a reader may follow. Only the web's own schemes: `javascript:` and `data:` would run in the reader's browser. */
export const WebUrlSchema = z
  .url({ protocol: /^https?$/, error: expects.webUrl })
  // Letters of other scripts are right in a path, as browsers show them; spaces and the signs around an address in Japanese text are not.
  .regex(/^https?:\/\/[^\s\u3000-\u303f\uff01-\uff5e]+$/i, { error: expects.webUrl });
