import { z } from 'zod';
import { expects } from '../words/expects.ts';
import { CalendarDateSchema } from './values/date.ts';
import { LineSchema } from './values/line.ts';
import { WebUrlSchema } from './values/url.ts';

/** What may lie on the site's own address: nothing that a browser would run. */
const attachmentEnding = /\.(pdf|docx?|xlsx?|pptx?|csv|txt|zip|png|jpe?g|gif|webp)$/i;

/** A file that lies beside the plan, below `files/`; nothing else can be published, whatever is written. */
export const FilePathSchema = z
  .string()
  .regex(/^files\/(?!.*\.\.)[^\\?#:"<>|]+$/, { error: expects.filePath, abort: true })
  // `%` starts an escape in URLs; Windows does not allow `*`.
  .regex(/^[^%*]+$/, { error: expects.fileSigns, abort: true })
  .regex(attachmentEnding, { error: expects.fileEnding });

/** 原本・添付: the paper or page that the sheet was taken from. */
export const SourceSchema = z.strictObject({
  title: LineSchema,
  url: WebUrlSchema.optional(),
  file: FilePathSchema.optional(),
  pages: z.string().optional(),
  retrieved: CalendarDateSchema.optional(),
});
export type Source = z.output<typeof SourceSchema>;
