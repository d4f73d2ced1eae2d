import { accessibilityWords } from '../../../src/words/accessibility.ts';
import { examineSite } from './examine-site.ts';
import { writeResults } from './write-results.ts';

/**
 * Looks at all pages of a site that has just been built, and tells on its page about accessibility what was found.
 * That page is looked at twice: what it says of itself is found before it is said, and must still be true when it stands there.
 * @param day of the build, as pages say it
 * @returns a sentence for the person at the terminal
 * @throws where no Chromium can be had
 */
export async function addAccessibility(site: string, day: string): Promise<string> {
  let report = await examineSite(site, day);
  // The first report is of the page without it. The second knows the page as it is; where that differs, once more.
  for (let times = 0; times < 3; times++) {
    await writeResults(site, report);
    const again = await examineSite(site, day);
    if (JSON.stringify(again) === JSON.stringify(report)) {
      const { pages, faults } = report;
      return faults.length === 0
        ? accessibilityWords.clean(pages.length)
        : accessibilityWords.faulty(pages.length, faults.length);
    }
    report = again;
  }
  throw new Error(accessibilityWords.unsettled);
}
