import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pdfWords } from '../../../src/words/pdf.ts';

/** Which PDFs are made, and where they go. */
export interface PdfOptions {
  plan?: string;
  /** `2013/10` */
  item?: string;
  /** Folder that gets `2013/10.pdf` and `2013.pdf`. */
  out: string;
}

/**
 * @param site folder of the built site: without `--out` they lie where its pages link to them
 * @throws with the usage when an option cannot be read
 */
export function pdfOptions(args: readonly string[], site: string): PdfOptions {
  try {
    const options = { plan: { type: 'string' }, item: { type: 'string' }, out: { type: 'string' } } as const;
    const { plan, item, out } = parseArgs({ args: [...args], options }).values;
    if ([plan, item, out].includes('')) throw new Error('An option without a value.');
    return { ...(plan !== undefined && { plan }), ...(item !== undefined && { item }), out: out ?? join(site, 'pdf') };
  } catch {
    throw new Error(`${pdfWords.badOption(args.join(' '))}\n${pdfWords.usage}`);
  }
}
