import { join } from 'node:path';
import type { z } from 'zod';
import { type EditingPage, editingPageOf, formatOf } from '../../src/editing-page/cms-config.ts';
import { type SheetFormat, sheetFormatOf } from '../../src/editing-page/sheet-format.ts';
import { ItemSchema } from '../../src/schema/item.ts';
import { parseContent } from '../../src/source/parse-content.ts';
import { readFiles } from '../../src/source/read-files.ts';
import { root } from './paths.ts';

const repository = { backend: { name: 'github' as const, repo: 'shiomi/gyokaku' }, folder: 'content' };

/** The editing page of a content folder, the sample's where none is named. */
export async function editingPage(
  folder = join(root, 'content'),
  schema: z.ZodType = ItemSchema,
): Promise<EditingPage> {
  return editingPageOf(schema, parseContent(await readFiles(folder)).content, repository);
}

/** How the sheets of one plan of the sample are read and written. */
export async function formatOfPlan(plan: string): Promise<SheetFormat> {
  return sheetFormatOf((await editingPage()).forms[formatOf(plan)]!);
}
