import { orExit } from './lib/environment.ts';
import { keep } from './lib/pictures/keep.ts';
import { editingPictures } from './lib/pictures/editing.ts';
import { publicPage, printedSheet } from './lib/pictures/published.ts';
import { checkReport } from './lib/pictures/check-report.ts';
import { reviewPage } from './lib/pictures/review-page.ts';
import { openStudio } from './lib/pictures/studio.ts';
import { workbook } from './lib/pictures/workbook.ts';

/** Takes the pictures of the field guide from the sample content: screens, papers and reports as they are now. */
const studio = await orExit(() => openStudio());
try {
  for (const [name, png] of Object.entries(await editingPictures(studio))) await keep(studio, name, png);
  await keep(studio, 'excel-sheet', await workbook(studio));
  await keep(studio, 'check', await checkReport(studio));
  await keep(studio, 'review', await reviewPage(studio));
  await keep(studio, 'public-page', await publicPage(studio));
  await keep(studio, 'sheet-print', await printedSheet(studio));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await studio.close();
}
