import { join } from 'node:path';
import { pdfWords } from '../../../src/words/pdf.ts';
import { readArgs, unreadArgs } from '../read-args.ts';

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
  const text = { type: 'string' } as const;
  const { plan, item, out } = readArgs(args, pdfWords.usage, { plan: text, item: text, out: text }).values;
  if ([plan, item, out].includes('')) throw unreadArgs(args, pdfWords.usage);
  return { ...(plan !== undefined && { plan }), ...(item !== undefined && { item }), out: out ?? join(site, 'pdf') };
}
